import { describe, expect, test } from 'vitest'
import { wordNodes } from '../parsed.ts'

describe('initial', () => {
  test('an initial keeps its period', () => {
    expect(wordNodes('Ana F. Ruiz left.')).toContain('F.')
  })

  test('a letter before a word that starts a sentence does not', () => {
    expect(wordNodes('It was plan B. The mayor left.')).not.toContain('B.')
  })

  test('a small letter after a bracket does', () => {
    expect(wordNodes('Ruiz (b. March 1921) left.')).toContain('b.')
  })
})
