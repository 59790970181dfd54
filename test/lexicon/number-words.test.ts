import { expect, test } from 'vitest'
import { readCardinal, readOrdinal, readSpokenYear } from '../../pipeline/lexicon/number-words.ts'
import { type Term, termsOf } from '../../pipeline/lexicon/terms.ts'

/** The terms of a text that is one token a word. */
function terms(text: string): readonly Term[] {
  const tokens = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, upos: 'X' as const, lemma: match[0] }))
  return termsOf(text, { start: 0, end: text.length, tokens })
}

test.each([
  ['64,000', 64000],
  ['1.2bn', 1.2e9],
  ['1.2 billion', 1.2e9],
  ['twenty-four', 24],
  ['three hundred and five', 305],
  ['two thousand three hundred', 2300],
  ['a million', 1e6],
  ['two and a half', 2.5],
  ['2 1/2', 2.5],
  ['25 lakh', 2.5e6]
])('the cardinal %s is %d', (text, value) => {
  expect(readCardinal(terms(text), 0)?.value).toBe(value)
})

test.each(['million', 'a man', 'tens'])('%s is no cardinal', (text) => {
  expect(readCardinal(terms(text), 0)).toBeUndefined()
})

test('hundreds do not pile up', () => {
  expect(readCardinal(terms('one hundred hundred hundred'), 0)?.value).toBe(100)
})

test('a row of digits beyond what is exact is no cardinal', () => {
  expect(readCardinal(terms('1'.repeat(400)), 0)).toBeUndefined()
})

test('an ordinal in words ends with its ones', () => {
  expect(readOrdinal(terms('twenty-first'), 0)?.value).toBe(21)
})

test('a year is read aloud in two parts', () => {
  expect(readSpokenYear(terms('nineteen ninety-six'), 0)?.value).toBe(1996)
})
