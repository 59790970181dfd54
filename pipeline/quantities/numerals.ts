import { readCardinal, readOrdinal, readSlashed, round, scaleOf } from '../lexicon/number-words.ts'
import { isHyphen, type Term } from '../lexicon/terms.ts'
import { isCue } from './cues.ts'
import type { Figure } from './figure.ts'
import { singular } from './singular.ts'

/** Reads a number of one form that begins at a term. */
export type NumeralReader = (terms: readonly Term[], at: number) => Figure | undefined

const wordAt = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? ''

/**
 * A plain number, in digits or words.
 *
 *     killed 64,000 people     twenty-four     1.2bn     "a million"
 */
export const cardinal: NumeralReader = (terms, at) => {
  const numeral = readCardinal(terms, at)
  return numeral && { first: at, end: numeral.end, value: numeral.value, digits: numeral.digits, ...(numeral.scale !== undefined && { scale: numeral.scale }) }
}

/**
 * A place in an order. "First" is left out: it seldom counts anything.
 *
 *     the 11th floor     finished third     the second-largest fine     (not: "a second", of time)
 */
export const ordinal: NumeralReader = (terms, at) => {
  const numeral = readOrdinal(terms, at)
  if (!numeral || numeral.value < 2) return undefined
  // "a third" is a share, "two thirds" too; "seconds" is no ordinal
  const lead = wordAt(terms, at - 1)
  if (!numeral.digits && (lead === 'a' || lead === 'one') && wordAt(terms, at) !== 'second') return undefined
  const degree = isHyphen(terms[numeral.end]) && wordAt(terms, numeral.end + 1).endsWith('st') ? numeral.end + 2 : numeral.end
  return { first: at, end: degree, value: numeral.value, kind: 'ordinal' }
}

const shares: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  hundredth: 100
}

/**
 * A part of a whole, as percent.
 *
 *     half of the town     a third     two-thirds of voters     three quarters     one in five     1/4 of
 *     ^^^^                 ^^^^^^^     ^^^^^^^^^^               ^^^^^^^^^^^^^^     ^^^^^^^^^^^     ^^^
 */
export const share: NumeralReader = (terms, at) => oneIn(terms, at) ?? parts(terms, at)

function oneIn(terms: readonly Term[], at: number): Figure | undefined {
  const above = readCardinal(terms, at)
  if (!above || above.value >= 100) return undefined
  const inEvery = wordAt(terms, above.end) === 'in' ? (wordAt(terms, above.end + 1) === 'every' ? above.end + 2 : above.end + 1) : undefined
  const outOf =
    wordAt(terms, above.end) === 'out' && wordAt(terms, above.end + 1) === 'of'
      ? wordAt(terms, above.end + 2) === 'every'
        ? above.end + 3
        : above.end + 2
      : undefined
  const start = inEvery ?? outOf
  const below = start === undefined ? undefined : readCardinal(terms, start)
  // "two in 1998", "five in 20 minutes": only round wholes make a share
  if (!below || below.value <= above.value || below.digits !== above.digits || !(below.value <= 10 || below.value % 10 === 0)) return undefined
  return { first: at, end: below.end, value: round((100 * above.value) / below.value), kind: 'percent', unit: '%' }
}

function parts(terms: readonly Term[], at: number): Figure | undefined {
  const slashed = readSlashed(terms, at)
  if (slashed && slashed.value < 1 && wordAt(terms, slashed.end) === 'of') return percent(at, slashed.end, slashed.value)
  if (wordAt(terms, at) === 'half') return half(terms, at)
  const article = wordAt(terms, at) === 'a' || wordAt(terms, at) === 'one'
  const count = article ? { value: 1, end: at + 1 } : readCardinal(terms, at)
  if (!count || count.value >= 10) return undefined
  const noun = isHyphen(terms[count.end]) ? count.end + 1 : count.end
  const word = wordAt(terms, noun)
  const below = shares[word === 'halves' ? 'half' : singular(word)]
  // "one third-party app", "a third man", "one quarter-final": a share stands before "of", or alone
  if (!below || (isHyphen(terms[noun + 1]) && terms[noun + 1]?.joined) || count.value >= below * 4) return undefined
  if (count.value === 1 && terms[noun + 1]?.kind === 'word' && !isCue('ends-share', wordAt(terms, noun + 1))) return undefined
  return percent(at, noun + 1, count.value / below)
}

function half(terms: readonly Term[], at: number): Figure | undefined {
  const [before, next] = [wordAt(terms, at - 1), wordAt(terms, at + 1)]
  // "the first half", "half an hour", "half-brother", "half-time"
  if (['first', 'second', 'other', 'half'].includes(before) || isHyphen(terms[at + 1]) || isHyphen(terms[at - 1]) || next === 'time') return undefined
  if (next === 'a' || next === 'an') {
    const scale = scaleOf(terms[at + 2])
    if (scale !== undefined) return { first: at, end: at + 3, value: scale / 2, digits: false }
    if (wordAt(terms, at + 2) === 'dozen') return { first: at, end: at + 3, value: 6 }
    if (['percent', 'per'].includes(wordAt(terms, at + 2))) return { first: at, end: at + 2, value: 0.5 }
    return undefined
  }
  return percent(at, next === 'of' ? at + 2 : at + 1, 0.5)
}

const percent = (first: number, end: number, part: number): Figure => ({ first, end, value: round(part * 100), kind: 'percent', unit: '%' })

/** Words for a number of things, and how many they are. */
const sets: Record<string, number> = { dozen: 12, pair: 2, couple: 2, score: 20, trio: 3 }

/**
 * Numbers by the set.
 *
 *     a dozen drones     two dozen     half a dozen     a pair of tickets     a couple of hours
 *     ^^^^^^^            ^^^^^^^^^                       ^^^^^^^^^             ^^^^^^^^^^^
 */
export const collective: NumeralReader = (terms, at) => {
  const article = wordAt(terms, at) === 'a'
  const count = article ? { value: 1, end: at + 1 } : (readCardinal(terms, at) ?? { value: 1, end: at })
  const word = wordAt(terms, count.end)
  const size = sets[word]
  if (size === undefined || (word !== 'dozen' && (!article || wordAt(terms, count.end + 1) !== 'of'))) return undefined
  return { first: at, end: word === 'dozen' ? count.end + 1 : count.end + 2, value: count.value * size }
}

const plurals: Record<string, number> = { tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000, millions: 1e6, billions: 1e9, trillions: 1e12 }

/**
 * Orders of magnitude: from one of them to ten.
 *
 *     hundreds of thousands of people     dozens were missing     tens of millions
 *     ^^^^^^^^^^^^^^^^^^^^^               ^^^^^^                  ^^^^^^^^^^^^^^^^
 */
export const magnitude: NumeralReader = (terms, at) => {
  const first = plurals[wordAt(terms, at)]
  // "the hundreds", "the 1,000s" and "millions" after a number are not read so
  if (first === undefined || (wordAt(terms, at) === 'scores' && wordAt(terms, at + 1) !== 'of')) return undefined
  const second = wordAt(terms, at + 1) === 'of' ? plurals[wordAt(terms, at + 2)] : undefined
  const scale = wordAt(terms, at + 1) === 'of' ? scaleOf(terms[at + 2]) : undefined
  const by = second ?? scale
  const min = by === undefined ? first : first * by
  return { first: at, end: by === undefined ? at + 1 : at + 3, min, max: min * 10, approximate: true }
}

const multiples: Record<string, number> = { twice: 2, thrice: 3 }

/**
 * How many times.
 *
 *     twice the level     a threefold rise     (three times is a count of times)
 *     ^^^^^                 ^^^^^^^^^
 */
export const multiple: NumeralReader = (terms, at) => {
  const word = wordAt(terms, at)
  const value = multiples[word] ?? (word.endsWith('fold') ? readCardinal([{ ...(terms[at] as Term), lower: word.slice(0, -4) }], 0)?.value : undefined)
  if (value !== undefined) return { first: at, end: at + 1, value, kind: 'count', unit: 'time' }
  const count = readCardinal(terms, at)
  if (!count || !isHyphen(terms[count.end]) || wordAt(terms, count.end + 1) !== 'fold') return undefined
  return { first: at, end: count.end + 2, value: count.value, kind: 'count', unit: 'time' }
}

/** Every form, in the order in which they are tried. */
export const numeralReaders: readonly NumeralReader[] = [share, collective, magnitude, multiple, ordinal, cardinal]
