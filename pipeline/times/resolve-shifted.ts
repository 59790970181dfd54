import type { Term } from '../lexicon/terms.ts'
import { tenseBefore } from './clause.ts'
import { type Against, type Context, lastAsFineAs } from './context.ts'
import type { Expression, ShiftedDate } from './expression.ts'
import { openValue } from './open-value.ts'
import { firstDay, isAsFine, type Period, periodOf, shifted, timexValue, yearOf, yearsAway } from './period.ts'
import type { Resolved } from './resolved.ts'

/** Rule that gives a time only for comparison. */
export const COMPARED = 'same-period-of-another-year'
/** Years beyond which a distance says nothing of the calendar: "a billion years ago". */
const CALENDAR = 9000

/** Resolves a date by its distance from the day of publication or from the time spoken of. */
export function resolveShifted(reading: ShiftedDate, expression: Expression, terms: readonly Term[], context: Context): Resolved {
  const tense = tenseBefore(terms, expression.first)
  const told = reading.grain === 'quarter' ? context.last.get('quarter') : lastAsFineAs(context, reading.grain)
  const yearBefore = reading.grain === 'year' ? comparedYear(reading, context) : undefined
  if (yearBefore) return yearBefore
  // "by the end of the month" is said of the month that the story is told in
  const current = !context.narrative && tense === 'future' && reading.by === 0 && expression.modifier === 'END'
  const fromTold = told && ((reading.from === 'context' && !current) || !context.publication)
  const base = fromTold ? { day: firstDay(told.period), against: told.against } : context.publication
  if (!base) return { value: openValue(reading), anchor: { rule: 'no-date-known' } }
  const period = shifted(periodOf(reading.grain, base.day), reading.by)
  if (Math.abs(reading.by) > CALENDAR || Math.abs(yearOf(period)) > CALENDAR) return { value: reading.by < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  // what a story tells as past and counts on from a time cannot lie after the story itself
  const tooLate = fromTold && reading.by > 0 && tense !== 'future' && context.publication && firstDay(period) > context.publication.day
  if (tooLate) return { value: openValue(reading), anchor: { rule: 'after-the-publication' } }
  return { value: timexValue(period), period, anchor: { rule: ruleOf(current ? { ...reading, from: 'publication' } : reading), against: base.against } }
}

/** Reports compare a period with the same one of another year: after "in the third quarter", "a year earlier" is that quarter too. */
function comparedYear({ by, compares }: ShiftedDate, context: Context): Resolved | undefined {
  const compared = compares && lastCompared(context)
  if (!compared) return undefined
  const period = yearsAway(compared.period, by)
  return { value: timexValue(period), period, anchor: { rule: COMPARED, against: compared.against } }
}

/** The last quarter, half or month spoken of, when no year was spoken of since. */
function lastCompared(context: Context): { period: Period; against: Against } | undefined {
  const coarse = (['year', 'half', 'quarter', 'month'] as const).flatMap((grain) => context.last.get(grain) ?? [])
  const last = coarse.reduce<(typeof coarse)[number] | undefined>((best, one) => (best && best.order > one.order ? best : one), undefined)
  return last && isAsFine(last.period.grain, 'half') ? last : undefined
}

function ruleOf({ by, from, grain }: ShiftedDate): string {
  const side = by === 0 ? 'same' : by < 0 ? 'before' : 'after'
  return from === 'context' ? `${grain}-${side}-the-one-told` : by === 0 ? `this-${grain}` : `${grain}s-${side}-publication`
}
