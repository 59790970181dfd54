import { describe, expect, test } from 'vitest'
import { pieces } from '../../../pipeline/parse/words/pieces.ts'

describe('pieces', () => {
  test('a long text is cut after white space', () => {
    const text = 'word '.repeat(400)
    expect([...pieces(text, { start: 0, end: text.length })].every(({ end }) => /\s$/.test(text.slice(0, end)))).toBe(true)
  })

  test('a surrogate pair is not cut', () => {
    const text = `a${'😀'.repeat(2000)}`
    expect([...pieces(text, { start: 0, end: text.length })].some(({ end }) => /[\uD800-\uDBFF]$/.test(text.slice(0, end)))).toBe(false)
  })
})
