import type { Term } from '../../lexicon/terms.ts'
import type { Match, Pattern, Unit } from '../expression.ts'
import type { Grain } from '../period.ts'
import { calendarWords, directionOf, unitOf } from '../vocabulary.ts'
import { skip } from './phrases.ts'

/**
 * A week, month, quarter, year, decade or century counted from the day of publication.
 *
 *     last year     this month     the past week     next quarter     the coming decade
 *     ^^^^^^^^^     ^^^^^^^^^^     ^^^^^^^^^^^^^     ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^
 * Not "the last three years" (a duration), "past years" (open).
 */
export const deicticUnit: Pattern = { name: 'deictic-unit', begins: ['the', 'current', ...calendarWords('direction')], match }

const steps = { last: -1, this: 0, next: 1 }

function match(terms: readonly Term[], at: number): Match | undefined {
  const start = skip(terms, at, 'the')
  const direction = directionOf(terms[start]) ?? (terms[start]?.lower === 'current' ? 'this' : undefined)
  const noun = skip(terms, start + 1, 'fiscal', 'calendar', 'coming', 'past')
  const unit = unitOf(terms[noun])
  if (!direction || !unit || unit.plural) return undefined
  const grain = grainOf(unit.value)
  if (!grain || (grain === 'day' && direction !== 'next')) return undefined
  // "the next day" follows the day spoken of
  return { end: noun + 1, reading: { kind: 'shift', grain, by: steps[direction], from: grain === 'day' ? 'context' : 'publication' } }
}

/** The calendar's unit of that name, if it is one. */
export function grainOf(unit: Unit): Grain | undefined {
  return unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'night' || unit === 'fortnight' ? undefined : unit
}
