import { describe, expect, test } from 'vitest'
import { wordNodes } from '../parsed.ts'

describe('words', () => {
  test('a NO-BREAK SPACE parts words', () => {
    expect(wordNodes('It cost 20\u00a0million euros.')).toEqual(['It', 'cost', '20', 'million', 'euros'])
  })

  test('an apostrophe inside a name does not', () => {
    expect(wordNodes("Ana O'Neil of Sana'a left.")).toEqual(['Ana', "O'Neil", 'of', "Sana'a", 'left'])
  })

  test('a slash between longer words parts them', () => {
    expect(wordNodes('The US/Coalition bases')).toEqual(['The', 'US', 'Coalition', 'bases'])
  })

  test('a word longer than a piece is cut and none of it is lost', () => {
    expect(wordNodes('a'.repeat(5000)).join('')).toBe('a'.repeat(5000))
  })
})
