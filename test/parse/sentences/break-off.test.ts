import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('break-off', () => {
  test('a sentence ends where its speaker breaks off and starts anew', () => {
    expect(sentences('I thought he was — Well, never mind.')).toEqual(['I thought he was —', 'Well, never mind.'])
  })

  test('the dash of an insertion ends nothing', () => {
    expect(sentences('Two ships — Ana and Rose — sank.')).toEqual(['Two ships — Ana and Rose — sank.'])
  })

  test('nor does one before `I`', () => {
    expect(sentences('It was cold — I think — and wet.')).toEqual(['It was cold — I think — and wet.'])
  })
})
