import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('no-gap-goes-on', () => {
  test('a mark within a name ends nothing', () => {
    expect(sentences("Yahoo!'s offer failed.")).toEqual(["Yahoo!'s offer failed."])
  })
})
