import { lazy } from '../../lexicon/table.ts'
import { isCapital, type Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { directionOf, holidayNames } from '../vocabulary.ts'
import { readYear } from './phrases.ts'

/**
 * A holiday with a day of its own, and the day known by its numbers.
 *
 *     on Christmas Day     last Thanksgiving     Easter 2020     since 9/11
 *        ^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^           ^^^^
 * Not "Christmas shopping" lower down the page: a noun after it makes it a season's word, but it is still the day.
 */
export const holiday: Pattern = {
  name: 'holiday',
  begins: [...new Set(['number', 'last', 'this', 'next', ...holidayNames().map((name) => name.split(/[ ']/)[0] as string)])],
  match
}

/** Names of holidays as the terms that spell them, longest first. */
const spelled = lazy(() =>
  holidayNames()
    .map((name) => ({ name, terms: name.split(/ |(')/).filter(Boolean) }))
    .sort((a, b) => b.terms.length - a.terms.length)
)

function match(terms: readonly Term[], at: number): Match | undefined {
  if (terms[at]?.kind === 'number') return septemberEleven(terms, at)
  const direction = directionOf(terms[at])
  const start = direction ? at + 1 : at
  if (!isCapital(terms[start])) return undefined
  for (const { name, terms: spelling } of spelled()) {
    if (!spelling.every((word, index) => terms[start + index]?.lower === word || (word === "'" && terms[start + index]?.text === '’'))) continue
    const end = start + spelling.length
    const year = readYear(terms, end)
    return {
      end: year === undefined ? end : end + 1,
      reading: { kind: 'date', grain: 'day', holiday: name, ...(year !== undefined && { year }), ...(direction && { direction }) }
    }
  }
  return undefined
}

function septemberEleven(terms: readonly Term[], at: number): Match | undefined {
  const [nine, slash, eleven, next] = terms.slice(at, at + 4)
  if (nine?.text !== '9' || slash?.text !== '/' || eleven?.text !== '11' || !slash.joined || !eleven.joined || next?.text === '/') return undefined
  return { end: at + 3, reading: { kind: 'date', grain: 'day', year: 2001, part: 9, day: 11 } }
}
