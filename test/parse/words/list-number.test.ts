import { describe, expect, test } from 'vitest'
import { wordNodes } from '../parsed.ts'

describe('list-number', () => {
  test('the number of an item keeps its period', () => {
    expect(wordNodes('1. Call the clerk')).toContain('1.')
  })

  test('so does the number of a section', () => {
    expect(wordNodes('2.1. The budget')).toContain('2.1.')
  })

  test('so does one within a line, after a colon or the end of a sentence', () => {
    expect(wordNodes('We ask two things: 1. Call the clerk. 2. Pay.')).toEqual(expect.arrayContaining(['1.', '2.']))
  })

  test('a number that ends a sentence does not', () => {
    expect(wordNodes('They held 12. The rest left.')).not.toContain('12.')
  })
})
