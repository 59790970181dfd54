import type { Term } from '../../lexicon/terms.ts'
import type { Match, Pattern, Reading, Unit } from '../expression.ts'
import type { Grain } from '../period.ts'
import { unitOf } from '../vocabulary.ts'
import { grainOf } from './deictic-unit.ts'
import { type Amount, amountBegins, readAmount, skip, skipHyphen } from './phrases.ts'

/**
 * A distance back from the day of publication, or either way from the time spoken of; the unit said is the grain: two years ago is a year.
 *
 *     three weeks ago     a year earlier     two days later     year-ago     a month before
 *     ^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^     ^^^^^^^^     ^^^^^^^^^^^^^^
 * Not "two days before the vote" (a distance from the vote), "not long ago".
 */
export const ago: Pattern = {
  name: 'ago',
  begins: ['year', 'month', 'week', ...amountBegins],
  match
}

const away = new Map<string, { sign: number; from: 'publication' | 'context' }>([
  ['ago', { sign: -1, from: 'publication' }],
  ['earlier', { sign: -1, from: 'context' }],
  ['before', { sign: -1, from: 'context' }],
  ['later', { sign: 1, from: 'context' }],
  ['afterward', { sign: 1, from: 'context' }],
  ['afterwards', { sign: 1, from: 'context' }]
])

function match(terms: readonly Term[], at: number): Match | undefined {
  const amount = readAmount(terms, at) ?? bareUnit(terms, at)
  if (!amount) return undefined
  const noun = skipHyphen(terms, skip(terms, amount.end, 'or', 'so'))
  const unit = unitOf(terms[noun])
  if (!unit) return undefined
  // "a week or so ago"
  const word = skipHyphen(terms, skip(terms, skip(terms, noun + 1, 'or'), 'so'))
  // in "a year-earlier loss" the article is the loss's
  if (word > noun + 1 && amount.end > at && terms[at]?.lower === 'a') return undefined
  const way = away.get(terms[word]?.lower ?? '')
  if (!way || (terms[word]?.lower === 'before' && !isClosed(terms[word + 1]))) return undefined
  return reading(amount, unit.value, way, word + 1)
}

/** "before" ends the expression only where nothing follows it that it could govern. */
const isClosed = (next: Term | undefined): boolean => next === undefined || (next.kind === 'mark' && next.text !== '"')

const bareUnit = (terms: readonly Term[], at: number): Amount | undefined =>
  ['year', 'month', 'week'].includes(terms[at]?.lower ?? '') ? { amount: 1, end: at } : undefined

function reading(amount: Amount, unit: Unit, way: { sign: number; from: 'publication' | 'context' }, end: number): Match {
  const grain = unit === 'fortnight' ? 'week' : grainOf(unit)
  const approximate = amount.approximate ? ({ modifier: 'APPROX' } as const) : {}
  if (amount.amount === undefined || !grain || grain === 'weekend') return { end, reading: openOrHours(amount, way.sign, unit) }
  const count = unit === 'fortnight' ? amount.amount * 2 : amount.amount
  const [finer, times] = Number.isInteger(count) ? [grain, count] : halved(grain, count)
  return {
    end,
    ...approximate,
    reading: {
      kind: 'shift',
      grain: finer,
      by: way.sign * times,
      from: way.from,
      ...(grain === 'year' && way.sign < 0 && count === 1 && { compares: true as const })
    }
  }
}

/** Half a year is six months. */
function halved(grain: Grain, count: number): [Grain, number] {
  if (grain === 'century') return ['year', Math.round(count * 100)]
  if (grain === 'decade') return ['year', Math.round(count * 10)]
  if (grain === 'year') return ['month', Math.round(count * 12)]
  return ['day', Math.round(count * (grain === 'month' ? 30 : 7))]
}

/** "several years ago" is open, "two hours ago" the same day. */
function openOrHours(amount: Amount, sign: number, unit: Unit): Reading {
  if (amount.amount === undefined || unit === 'weekend') return { kind: 'vague', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  return { kind: 'duration', amount: amount.amount, unit, direction: sign < 0 ? 'last' : 'next' }
}
