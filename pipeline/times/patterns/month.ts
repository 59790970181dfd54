import { isCapital, isTagged, type Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { calendarWords, directionOf, isCue, monthAt, weekdayAt } from '../vocabulary.ts'
import { readYear, skip } from './phrases.ts'

/**
 * A named month, with its year or "last", "this", "next".
 *
 *     in June 1998     last May     since March     November of 1998
 *        ^^^^^^^^^     ^^^^^^^^           ^^^^^     ^^^^^^^^^^^^^^^^
 * Not "It may rain", "May I come in?", "They march on", "April Smith", "the Long March".
 */
export const month: Pattern = { name: 'month', begins: calendarWords('month', 'direction'), match }

function match(terms: readonly Term[], at: number): Match | undefined {
  const direction = directionOf(terms[at])
  const start = direction ? at + 1 : at
  const name = monthAt(terms, start)
  if (!name) return undefined
  const yearAt = skip(terms, name.end, 'of', ',')
  const year = readYear(terms, yearAt)
  if (year !== undefined) return { end: yearAt + 1, reading: { kind: 'date', grain: 'month', part: name.value, year } }
  if (!direction && isOtherwise(terms, start, name.note)) return undefined
  return { end: name.end, reading: { kind: 'date', grain: 'month', part: name.value, ...(direction && { direction }) } }
}

/** Whether a month's name without year is more likely another word or a name. */
function isOtherwise(terms: readonly Term[], at: number, note: string): boolean {
  const [previous, next] = [terms[at - 1], terms[at + 1]]
  const led = previous !== undefined && (isCue('before-month', previous) || previous.text === '-')
  if (note === 'short') return next?.text !== '.' && !led
  if (note === '') return false
  if (led) return false
  if (note === 'word') return !(isTagged(terms[at], 'PROPN') && at > 0 && !isCapital(previous) && !isCapital(next))
  return isCapital(previous) || (isCapital(next) && weekdayAt(terms, at + 1) === undefined)
}
