import type { Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { readYear } from './phrases.ts'

/**
 * A date in figures: year first with hyphens, or month first, as American papers write it, with slashes.
 *
 *     filed on 2021-06-28 in court     due 6/28/2021
 *              ^^^^^^^^^^                  ^^^^^^^^^
 * Not "1/2" (a fraction) nor "5-10-2000" (nobody knows which is the month).
 */
export const isoDate: Pattern = { name: 'iso-date', begins: ['number'], match }

function match(terms: readonly Term[], at: number): Match | undefined {
  const [first, mark, second, again, third] = terms.slice(at, at + 5)
  if (!mark?.joined || !second?.joined || !again?.joined || !third?.joined || mark.text !== again.text) return undefined
  if (first?.kind !== 'number' || second.kind !== 'number' || third.kind !== 'number' || terms[at - 1]?.text === mark.text) return undefined
  if (mark.text === '-') return dated(first.value, second, third.text.length === 2 ? third.value : undefined, readYear([first], 0), at + 5)
  const year = readYear(terms, at + 4) ?? twoDigitYear(third)
  return mark.text === '/' ? dated(year, first, second.value, year, at + 5) : undefined
}

function dated(year: number | undefined, month: Term, day: number | undefined, valid: number | undefined, end: number): Match | undefined {
  const part = month.value as number
  if (year === undefined || valid === undefined || day === undefined || part < 1 || part > 12 || day < 1 || day > 31) return undefined
  return { end, reading: { kind: 'date', grain: 'day', year, part, day } }
}

/** "98" is 1998, "05" is 2005. */
function twoDigitYear({ text, value }: Term): number | undefined {
  if (text.length !== 2 || value === undefined) return undefined
  return value >= 50 ? 1900 + value : 2000 + value
}
