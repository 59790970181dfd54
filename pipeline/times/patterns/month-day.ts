import { readOrdinal } from '../../lexicon/number-words.ts'
import type { Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { calendarWords, monthAt } from '../vocabulary.ts'
import { readDayOfMonth, readYear, skip } from './phrases.ts'

/**
 * A day of a named month, with or without its year.
 *
 *     on March 3, 1998     the 3rd of March     3 March     May 3
 *        ^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^     ^^^^^^^     ^^^^^
 * Not "March 1998" (a month), nor "in March 300 people".
 */
export const monthDay: Pattern = { name: 'month-day', begins: ['number', 'the', ...calendarWords('month')], match }

function match(terms: readonly Term[], at: number): Match | undefined {
  return monthFirst(terms, at) ?? dayFirst(terms, at)
}

function monthFirst(terms: readonly Term[], at: number): Match | undefined {
  const month = monthAt(terms, at)
  if (!month) return undefined
  const start = skip(terms, month.end, 'the')
  const spoken = readOrdinal(terms, start)
  const day = readDayOfMonth(terms, start) ?? (spoken && !spoken.digits && spoken.value <= 31 ? { day: spoken.value, end: spoken.end } : undefined)
  if (!day || isFigure(terms, day.end)) return undefined
  return withYear(terms, day.end, month.value, day.day)
}

/** "March 3%" and "March 3:45" are no days. */
function isFigure(terms: readonly Term[], at: number): boolean {
  const [mark, next] = [terms[at], terms[at + 1]]
  return mark?.joined === true && (mark.text === '%' || (mark.text === ':' && next?.kind === 'number' && next.joined))
}

function dayFirst(terms: readonly Term[], at: number): Match | undefined {
  const start = skip(terms, at, 'the')
  const spoken = start > at ? readOrdinal(terms, start) : undefined
  const day = readDayOfMonth(terms, start) ?? (spoken && { day: spoken.value, end: spoken.end })
  if (!day || (terms[at]?.joined && terms[at - 1]?.kind !== 'mark') || day.day > 31) return undefined
  const of = skip(terms, day.end, 'of')
  // "the 3 March" is no date, "the 3rd of March" is
  if (start > at && of === day.end && terms[day.end - 1]?.kind === 'number') return undefined
  const month = monthAt(terms, of)
  return month && withYear(terms, month.end, month.value, day.day)
}

function withYear(terms: readonly Term[], end: number, part: number, day: number): Match {
  for (const at of [end, terms[end]?.text === ',' ? end + 1 : end]) {
    const year = readYear(terms, at)
    if (year !== undefined) return { end: at + 1, reading: { kind: 'date', grain: 'day', part, day, year } }
  }
  return { end, reading: { kind: 'date', grain: 'day', part, day } }
}
