import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('list-number-goes-on', () => {
  test('the number of an item belongs to the item', () => {
    expect(sentences('1. Call the clerk.')).toEqual(['1. Call the clerk.'])
  })
})
