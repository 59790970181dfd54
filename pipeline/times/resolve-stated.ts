import type { Term } from '../lexicon/terms.ts'
import { civil, dayNumber, daysInMonth, weekdayOf } from './calendar.ts'
import { tenseBefore } from './clause.ts'
import { type Against, type Context, lastDated } from './context.ts'
import type { Expression, StatedDate } from './expression.ts'
import { holidayDay } from './holiday-day.ts'
import { openValue } from './open-value.ts'
import { dayPeriod, firstDay, type Period, partOfYear, periodOf, timexValue, weekdayInWeek, yearOf, yearPeriod } from './period.ts'
import type { Resolved } from './resolved.ts'

/** How many days ahead a date without its year is still taken for a coming one, where the clause does not say: best on TimeBank's training stories. */
const NEAR = 35
/** A coming date further off than this, in days, is rather the one just past: "the plan that will replace the one of March 3", told on March 10. */
const FAR = 300

/** The same for a quarter: of the four the coming two are spoken of ahead. */
const FAR_QUARTER = 180

/** A history that goes back by more than this, in days, has gone on to the next year: "in November ... in January". */
const BACK = 240

type Base = { day: number; against: Against }

/** Resolves a date by what is said of it: alone where the year is said, else against the publication or, in a history, the date told before. */
export function resolveStated(reading: StatedDate, expression: Expression, terms: readonly Term[], context: Context): Resolved {
  const whole = reading.year === undefined ? undefined : inYear(reading, reading.year)
  if (whole) return { value: timexValue(whole), period: whole }
  const told = context.narrative && !fitsPublication(reading, context) ? lastDated(context) : undefined
  const base = told ? { day: firstDay(told.period), against: told.against } : context.publication
  if (!base) return { value: openValue(reading), anchor: { rule: 'no-date-known' } }
  const tense = tenseBefore(terms, expression.first)
  const [period, rule] =
    reading.part === undefined && reading.weekday !== undefined
      ? weekday(reading, base, told ? 'future' : tense)
      : told
        ? goingOn(reading, told.period)
        : yearless(reading, base, tense)
  return { value: timexValue(period), period, anchor: { rule, against: base.against } }
}

/** Whether the weekday said with a date is that of the year of publication, where a history turns to what is to come: "The service is on Friday 15 March". */
function fitsPublication(reading: StatedDate, { publication }: Context): boolean {
  if (!publication || reading.weekday === undefined || reading.part === undefined) return false
  return weekdayOf(inYear(reading, civil(publication.day).year).index) === reading.weekday
}

/** The period in a year; a day beyond the end of its month is its last. */
function inYear(reading: StatedDate, year: number): Period {
  const { grain, part = 1 } = reading
  if (grain === 'year') return yearPeriod(year)
  if (grain === 'century' || grain === 'decade') return { grain, index: Math.floor(year / (grain === 'century' ? 100 : 10)) }
  if (grain === 'half' || grain === 'season' || grain === 'quarter' || grain === 'month') return partOfYear(grain, year, part)
  if (reading.holiday) return dayPeriod(holidayDay(reading.holiday, year))
  return dayPeriod(dayNumber(year, part, Math.min(reading.day ?? 1, daysInMonth(year, part))))
}

function weekday({ weekday = 1, direction }: StatedDate, { day }: Base, tense: string): [Period, string] {
  const since = (weekdayOf(day) - weekday + 7) % 7
  const until = (7 - since) % 7
  if (direction === 'last') return [dayPeriod(day - (since || 7)), 'weekday-before']
  if (direction === 'next') return [dayPeriod(day + (until || 7)), 'weekday-after']
  if (direction === 'this') return [dayPeriod(weekdayInWeek(day, weekday)), 'weekday-of-this-week']
  return tense === 'future' ? [dayPeriod(day + until), 'next-weekday-after-future-cue'] : [dayPeriod(day - since), 'last-weekday']
}

/** A part of the year against the day of publication: "May last year", "last May", "March 3". */
function yearless(reading: StatedDate, { day }: Base, tense: string): [Period, string] {
  const { year } = civil(day)
  const of = reading.ofYear ?? (reading.grain === 'quarter' || reading.grain === 'half' ? reading.direction : undefined)
  if (of) return [inYear(reading, year + { last: -1, this: 0, next: 1 }[of]), `in-${of}-year`]
  const current = inYear(reading, year)
  // a winter counts to the year in which it begins, so that of January is the last year's
  const around = [-2, -1, 0, 1, 2].map((years) => inYear(reading, year + years))
  const here = periodOf(current.grain, day)
  const fitting = around.slice(1, -1).filter((period) => reading.weekday === weekdayOf(period.index))
  if (fitting.length === 1) return [fitting[0] as Period, 'year-of-its-weekday']
  const before = around.findLast((period) => period.index < here.index) as Period
  const after = around.find((period) => period.index > here.index) as Period
  if (reading.direction === 'last') return [before, 'last-of-its-name']
  if (reading.direction === 'next') return [after, 'next-of-its-name']
  if (around.some(({ index }) => index === here.index)) return [here, 'current-of-its-name']
  if (reading.direction === 'this') return [current, 'of-this-year']
  const ahead = firstDay(after) - day
  if (tense === 'future' && ahead <= (current.grain === 'quarter' ? FAR_QUARTER : FAR)) return [after, 'next-of-its-name-after-future-cue']
  return tense !== 'past' && ahead <= NEAR && current.grain !== 'quarter' ? [after, 'near-of-its-name'] : [before, 'last-of-its-name']
}

/** In a history the year goes on from the date told before, and moves on when the months go far back. */
function goingOn(reading: StatedDate, told: Period): [Period, string] {
  const sameYear = inYear(reading, yearOf(told))
  const turned = told.grain !== 'year' && firstDay(told) - firstDay(sameYear) > BACK
  return [turned ? inYear(reading, yearOf(told) + 1) : sameYear, turned ? 'year-after-the-one-told' : 'year-told']
}
