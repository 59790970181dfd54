import { isHyphen, isTagged, type Term } from '../../lexicon/terms.ts'
import type { Duration, Match, Pattern } from '../expression.ts'
import { directionOf, isCue, unitOf } from '../vocabulary.ts'
import { type Amount, afterPhrase, amountBegins, readAmount, skip, skipHyphen } from './phrases.ts'

/**
 * A length of time.
 *
 *     for two days     a three-year plan     the past five months     half an hour     several weeks
 *         ^^^^^^^^       ^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^     ^^^^^^^^^^^^^
 * Not "a 22-year-old", "six months old" (ages), "$5 a day" (a rate), "0.4 seconds" (a measure), "a second man".
 */
export const duration: Pattern = {
  name: 'duration',
  begins: ['the', 'last', 'past', 'next', 'coming', 'final', ...amountBegins],
  match
}

function match(terms: readonly Term[], at: number): Match | undefined {
  const start = skip(terms, at, 'the')
  const said = directionOf(terms[start])
  const direction = said === 'this' ? undefined : said
  if (said === 'this') return undefined
  const led = direction !== undefined || terms[start]?.lower === 'first' || terms[start]?.lower === 'final'
  const amount = readAmount(terms, led ? start + 1 : start)
  if (!amount || (start > at && terms[amount.end - 1]?.lower === 'a')) return undefined
  const noun = skip(terms, skipHyphen(terms, amount.end), 'full', 'more', 'additional', 'whole', 'straight', 'consecutive', 'long', 'solid')
  const unit = unitOf(terms[noun])
  if (!unit || (amount.amount ?? 0) > 1e12 || (unit.value === 'quarter' && amount.amount === undefined)) return undefined
  if (isAge(terms, noun + 1) || isRefused(terms, at, noun, amount)) return undefined
  // in "the two-week trial" the article is the trial's
  if (start > at && !led && isHyphen(terms[noun - 1])) return undefined
  const half = afterPhrase(terms, noun + 1, [['and', 'a', 'half']])
  const count = amount.amount === undefined || half === undefined ? amount.amount : amount.amount + 0.5
  const reading: Duration = { kind: 'duration', unit: unit.value, ...(count !== undefined && { amount: count }), ...(direction && { direction }) }
  return { end: half ?? noun + 1, reading, ...(amount.approximate && { modifier: 'APPROX' as const }) }
}

/** "22-year-old", "22 years old", "22 years of age". */
const isAge = (terms: readonly Term[], at: number): boolean => afterPhrase(terms, skipHyphen(terms, at), [['old'], ['olds'], ['of', 'age']]) !== undefined

/** Readings that the unit's words allow but their neighbours do not. */
function isRefused(terms: readonly Term[], at: number, noun: number, amount: Amount): boolean {
  const unit = terms[noun] as Term
  const article = terms[at]?.lower === 'a' || terms[at]?.lower === 'an'
  const single = article && amount.end === at + 1
  // "a second man", "a quarter of"
  if (single && (unit.lower === 'second' || unit.lower === 'quarter' || unit.lower === 'night')) return true
  // "$5 a day", "twice a week", but "for a day", "a day of talks"
  if (single && at > 0 && !isCue('before-duration', terms[at - 1]) && terms[noun + 1]?.lower !== 'of' && !isHyphen(terms[noun + 1]))
    return !isTagged(terms[at - 1], 'VERB', 'PUNCT')
  // "the 1988 second quarter"
  if (unit.lower === 'second' && !isHyphen(terms[noun - 1]) && amount.amount !== 1) return true
  // "0.4 seconds": sport's margins are measures
  if (unit.lower.startsWith('second') && amount.amount !== undefined && !Number.isInteger(amount.amount)) return true
  return terms[at]?.joined === true && terms[at - 1]?.kind !== 'mark'
}
