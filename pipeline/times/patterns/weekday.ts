import { isCapital, type Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { calendarWords, directionOf, isCue, weekdayAt } from '../vocabulary.ts'

/**
 * A day of the week.
 *
 *     said on Tuesday     last Friday     next Monday     Sat.
 *             ^^^^^^^     ^^^^^^^^^^^     ^^^^^^^^^^^     ^^^^
 * Not "The Sunday Times", "Black Friday" (names), "the sun", "he sat".
 */
export const weekday: Pattern = { name: 'weekday', begins: calendarWords('weekday', 'direction'), match }

function match(terms: readonly Term[], at: number): Match | undefined {
  const direction = directionOf(terms[at]) ?? (terms[at]?.lower === 'previous' ? 'last' : undefined)
  const start = direction ? at + 1 : at
  const name = weekdayAt(terms, start)
  if (!name) return undefined
  // "Sun." and "Sat" are a weekday only where a date follows
  if (name.note === 'short' && !(name.end > start + 1 || terms[name.end]?.kind === 'number')) return undefined
  const [previous, next] = [terms[start - 1], terms[name.end]]
  if (isCapital(next) && isCue('newspaper', next)) return undefined
  if (isCapital(previous) && isCue('named-day', previous)) return undefined
  return { end: name.end, reading: { kind: 'date', grain: 'day', weekday: name.value, ...(direction && { direction }) } }
}
