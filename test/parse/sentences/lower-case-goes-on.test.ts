import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('lower-case-goes-on', () => {
  test('a question goes on in lower case', () => {
    expect(sentences('"Why now?" she asked.')).toEqual(['"Why now?" she asked.'])
  })

  test('a name with a capital within starts a sentence', () => {
    expect(sentences('It fell. eBay rose.')).toEqual(['It fell.', 'eBay rose.'])
  })

  test('an address is a sentence of its own', () => {
    expect(sentences('The list is below. https://example.org/list')).toEqual(['The list is below.', 'https://example.org/list'])
  })
})
