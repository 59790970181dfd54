import type { Term } from '../lexicon/terms.ts'
import { civil, dayNumber, daysInMonth, divide } from './calendar.ts'
import { type Context, remember, rememberDay } from './context.ts'
import { durationValue } from './duration-value.ts'
import type { Duration, Expression } from './expression.ts'
import { foregroundOf } from './foreground.ts'
import { firstDay, isAsFine } from './period.ts'
import { COMPARED, resolveShifted } from './resolve-shifted.ts'
import { resolveStated } from './resolve-stated.ts'
import type { Resolved } from './resolved.ts'
import { sameMoment, timeOfDay } from './time-of-day.ts'

/**
 * Resolves one expression, and keeps what it came to for those that follow it.
 *
 * @param place its place among the story's times, from 0
 */
export function resolve(expression: Expression, terms: readonly Term[], context: Context, place: number): Resolved {
  const resolved = readingValue(expression, terms, context)
  // "a year earlier" compares: the story goes on with the time compared
  if (!resolved.period || resolved.anchor?.rule === COMPARED) return resolved
  const foreground = foregroundOf(terms, expression)
  if (foreground !== 'said') remember(context, resolved.period, place)
  if (foreground === 'told' && isAsFine(resolved.period.grain, 'day')) rememberDay(context, firstDay(resolved.period), place)
  return resolved
}

function readingValue(expression: Expression, terms: readonly Term[], context: Context): Resolved {
  const { reading } = expression
  switch (reading?.kind) {
    case undefined:
      return twinMoment(expression, terms, context) ?? timeOfDay(expression, terms, context)
    case 'date':
      return resolveStated(reading, expression, terms, context)
    case 'shift':
      return resolveShifted(reading, context)
    case 'duration':
      return { value: durationValue(reading), ...reachOf(reading, context) }
    case 'vague':
    case 'set':
      return { value: reading.value }
  }
}

function twinMoment({ clock, twin }: Expression, terms: readonly Term[], context: Context): Resolved | undefined {
  if (!clock || !twin?.clock) return undefined
  const { period, anchor } = readingValue({ ...twin, twin: undefined }, terms, context)
  return period && anchor?.against !== undefined ? sameMoment(firstDay(period), twin.clock, clock, anchor.against) : undefined
}

const months: Partial<Record<Duration['unit'], number>> = { century: 1200, decade: 120, year: 12, quarter: 3, month: 1 }
const days: Partial<Record<Duration['unit'], number>> = { week: 7, fortnight: 14, day: 1 }

/** The days that "the past three years" or "the next two weeks" reach over, counted from the day of publication. */
function reachOf({ amount, unit, direction }: Duration, context: Context): Partial<Resolved> {
  if (!direction || amount === undefined || !context.publication || context.narrative) return {}
  const { day, against } = context.publication
  const sign = direction === 'last' ? -1 : 1
  const inMonths = months[unit]
  const inDays = days[unit]
  const far = inMonths ? monthsAway(day, Math.round(sign * amount * inMonths)) : inDays ? day + Math.round(sign * amount * inDays) : undefined
  if (far === undefined || Math.abs(civil(far).year) > 9000) return {}
  return { reach: { from: Math.min(day, far), to: Math.max(day, far) }, anchor: { rule: sign < 0 ? 'reaching-back' : 'reaching-on', against } }
}

/** The same day of the month some months away, or that month's last. */
function monthsAway(from: number, by: number): number {
  const { year, month, day } = civil(from)
  const [years, rest] = divide(year * 12 + month - 1 + by, 12)
  return dayNumber(years, rest + 1, Math.min(day, daysInMonth(years, rest + 1)))
}
