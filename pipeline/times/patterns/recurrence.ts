import { readCardinal, readOrdinal } from '../../lexicon/number-words.ts'
import { isCapital, type Term } from '../../lexicon/terms.ts'
import { durationValue } from '../duration-value.ts'
import type { Match, Pattern } from '../expression.ts'
import { calendarWords, isCue, monthAt, partOf, recurrenceOf, seasonOf, unitOf, weekdayAt } from '../vocabulary.ts'

/**
 * What happens again and again.
 *
 *     every day     each Monday     on Tuesdays     twice a week     daily     every two years
 *     ^^^^^^^^^     ^^^^^^^^^^^        ^^^^^^^^           ^^^^^^     ^^^^^     ^^^^^^^^^^^^^^^
 * Not "the Daily Mail", "every bit", "for a week".
 */
export const recurrence: Pattern = {
  name: 'recurrence',
  begins: ['every', 'each', 'a', 'an', 'mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays', ...calendarWords('recurrence')],
  match
}

function match(terms: readonly Term[], at: number): Match | undefined {
  const first = terms[at] as Term
  const adverb = recurrenceOf(first)
  // "the Daily Mail", "Weekly Standard" are names
  if (adverb !== undefined) return isCapital(first) && at > 0 ? undefined : set(adverb, at + 1)
  if (first.lower === 'every' || first.lower === 'each') return every(terms, at + 1)
  if (first.lower === 'a' || first.lower === 'an') return rate(terms, at)
  const weekdays = calendarWords('weekday').findIndex((name) => first.lower === `${name}s`)
  return weekdays >= 0 && isCapital(first) ? set(`XXXX-WXX-${weekdays + 1}`, at + 1) : undefined
}

const set = (value: string, end: number): Match => ({ end, reading: { kind: 'set', value } })

function every(terms: readonly Term[], at: number): Match | undefined {
  const weekday = weekdayAt(terms, at)
  if (weekday) return set(`XXXX-WXX-${weekday.value}`, weekday.end)
  const month = monthAt(terms, at)
  if (month) return set(`XXXX-${String(month.value).padStart(2, '0')}`, month.end)
  const season = seasonOf(terms[at])
  if (season) return set(`XXXX-${['SP', 'SU', 'FA', 'WI'][season.value - 1]}`, at + 1)
  const part = partOf(terms[at])
  if (part && part.value !== 'NI') return set(`XXXX-XX-XXT${part.value}`, at + 1)
  const number = terms[at]?.lower === 'other' ? { value: 2, end: at + 1 } : (readCardinal(terms, at) ?? readOrdinal(terms, at) ?? { value: 1, end: at })
  const unit = unitOf(terms[number.end])
  return unit && set(durationValue({ kind: 'duration', amount: number.value, unit: unit.value }), number.end + 1)
}

/** "twice a week", "$5 a day", "80,000 barrels a day": a rate after what is counted. */
function rate(terms: readonly Term[], at: number): Match | undefined {
  const unit = unitOf(terms[at + 1])
  const before = terms[at - 1]
  if (!unit || unit.plural || unit.value === 'second' || unit.value === 'quarter' || !before) return undefined
  return isCue('before-rate', before) || before.kind === 'number' ? set(durationValue({ kind: 'duration', amount: 1, unit: unit.value }), at + 2) : undefined
}
