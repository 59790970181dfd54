import type { Term } from '../lexicon/terms.ts'
import { tenseBefore } from './clause.ts'
import type { Against, Context } from './context.ts'
import type { Clock, Expression } from './expression.ts'
import { dayPeriod, timexValue } from './period.ts'
import type { Resolved } from './resolved.ts'

/** How far back a story tells without naming the day again, in days. */
const WINDOW = 7
const DAY = 1440

/**
 * The day of a time of day that is said alone: that of the same moment on another clock beside it ("7 a.m. (1200 GMT)"), else the last day told, which for what has happened lies in the week
 * before the publication, else the day of publication.
 */
export function timeOfDay(expression: Expression, terms: readonly Term[], context: Context): Resolved {
  const base = dayTold(context, tenseBefore(terms, expression.first)) ?? context.publication
  if (!base) return { value: 'XXXX-XX-XX', anchor: { rule: 'no-date-known' } }
  return onDay(base.day, 'time-of-the-day-told', base.against)
}

/** The same moment on another clock, given with its day: of the days about that one the nearest, as zones differ by less than a day. */
export function sameMoment(day: number, other: Clock, clock: Clock, against: Against): Resolved {
  const apart = minutes(clock) - minutes(other)
  const shift = apart > DAY / 2 ? -1 : apart < -DAY / 2 ? 1 : 0
  return onDay(day + shift, 'same-moment-on-another-clock', against)
}

const minutes = ({ hour, minute = 0 }: Clock): number => hour * 60 + minute

function onDay(day: number, rule: string, against: Against): Resolved {
  const period = dayPeriod(day)
  return { value: timexValue(period), period, anchor: { rule, against } }
}

function dayTold({ days, publication, narrative }: Context, tense: string): { day: number; against: Against } | undefined {
  if (narrative || !publication) return days.at(-1)
  const last = publication.day + (tense === 'future' ? WINDOW : 0)
  return days.findLast(({ day }) => day > publication.day - WINDOW && day <= last)
}
