import { expect, test } from 'vitest'
import { termsOf } from '../../pipeline/lexicon/terms.ts'

const token = (start: number, end: number) => ({ start, end, upos: 'X' as const, lemma: '' })

test('terms are the same however the tokens were cut', () => {
  const text = 'a 64,000-seat hall'
  const coarse = [token(0, 1), token(2, 13), token(14, 18)]
  const fine = [token(0, 1), token(2, 4), token(4, 5), token(5, 8), token(8, 9), token(9, 13), token(14, 18)]
  const said = [coarse, fine].map((tokens) => termsOf(text, { start: 0, end: text.length, tokens }).map((term) => term.text))
  expect(said).toEqual([
    ['a', '64,000', '-', 'seat', 'hall'],
    ['a', '64,000', '-', 'seat', 'hall']
  ])
})

test('a comma before fewer than three digits ends a number', () => {
  const text = 'in 1990, 30'
  expect(termsOf(text, { start: 0, end: text.length, tokens: [token(0, 2), token(3, 8), token(9, 11)] }).map((term) => term.text)).toEqual([
    'in',
    '1990',
    ',',
    '30'
  ])
})

test('a sentence is read once', () => {
  const sentence = { start: 0, end: 4, tokens: [token(0, 4)] }
  expect(termsOf('Oslo', sentence)).toBe(termsOf('Oslo', sentence))
})
