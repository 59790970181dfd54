import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('reference', () => {
  test('the mark of a note belongs to the sentence before it', () => {
    expect(sentences('He left in 1816. [6] In May he came back.')).toEqual(['He left in 1816. [6]', 'In May he came back.'])
  })
})
