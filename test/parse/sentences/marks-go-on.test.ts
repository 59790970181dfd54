import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('marks-go-on', () => {
  test('a spaced ellipsis is part of its sentence', () => {
    expect(sentences('It fell . . . and broke.')).toEqual(['It fell . . . and broke.'])
  })

  test('marks after the last word open no sentence', () => {
    expect(sentences('"He left. "')).toEqual(['"He left. "'])
  })

  test('a sentence goes on after the dash of a dateline', () => {
    expect(sentences('NASHUA, N.H. — He left.')).toEqual(['NASHUA, N.H. — He left.'])
  })
})
