import { describe, expect, test } from 'vitest'
import { wordNodes } from '../parsed.ts'

describe('broken-word', () => {
  test('a prefix that shares its word keeps its hyphen', () => {
    expect(wordNodes('in pre- and post-war years')).toContain('pre-')
  })

  test('a dash after a space is no part of a word', () => {
    expect(wordNodes('He left - now')).not.toContain('left -')
  })
})
