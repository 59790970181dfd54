import { isNumberTerm, readCardinal, readOrdinal, scaleOf } from '../lexicon/number-words.ts'
import { isHyphen, type Term, wordAt } from '../lexicon/terms.ts'
import type { NumeralReader } from './figure.ts'
import { share } from './share.ts'

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

/** Words for a number of things, and how many they are. */
const sets = new Map<string, number>(Object.entries({ dozen: 12, pair: 2, couple: 2, score: 20, trio: 3 }))

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
  const size = sets.get(word)
  if (size === undefined || (word !== 'dozen' && (!article || wordAt(terms, count.end + 1) !== 'of'))) return undefined
  return { first: at, end: word === 'dozen' ? count.end + 1 : count.end + 2, value: count.value * size }
}

const plurals = new Map<string, number>(
  Object.entries({ tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1000, millions: 1e6, billions: 1e9, trillions: 1e12 })
)

/**
 * Orders of magnitude: from one of them to ten.
 *
 *     hundreds of thousands of people     dozens were missing     tens of millions
 *     ^^^^^^^^^^^^^^^^^^^^^               ^^^^^^                  ^^^^^^^^^^^^^^^^
 */
export const magnitude: NumeralReader = (terms, at) => {
  const first = plurals.get(wordAt(terms, at))
  // "the hundreds", "the 1,000s" and "millions" after a number are not read so
  if (first === undefined || (wordAt(terms, at) === 'scores' && wordAt(terms, at + 1) !== 'of')) return undefined
  const second = wordAt(terms, at + 1) === 'of' ? plurals.get(wordAt(terms, at + 2)) : undefined
  const scale = wordAt(terms, at + 1) === 'of' ? scaleOf(terms[at + 2]) : undefined
  const by = second ?? scale
  const min = by === undefined ? first : first * by
  return { first: at, end: by === undefined ? at + 1 : at + 3, min, max: min * 10, approximate: true }
}

const multiples = new Map<string, number>(Object.entries({ twice: 2, thrice: 3 }))

/**
 * How many times.
 *
 *     twice the level     a threefold rise     (three times is a count of times)
 *     ^^^^^                 ^^^^^^^^^
 */
export const multiple: NumeralReader = (terms, at) => {
  const word = wordAt(terms, at)
  const value = multiples.get(word) ?? (word.endsWith('fold') ? readCardinal([{ ...(terms[at] as Term), lower: word.slice(0, -4) }], 0)?.value : undefined)
  if (value !== undefined) return { first: at, end: at + 1, value, kind: 'count', unit: 'time' }
  const count = readCardinal(terms, at)
  if (!count || !isHyphen(terms[count.end]) || wordAt(terms, count.end + 1) !== 'fold') return undefined
  return { first: at, end: count.end + 2, value: count.value, kind: 'count', unit: 'time' }
}

/** Every form, in the order in which they are tried. */
export const numeralReaders: readonly NumeralReader[] = [share, collective, magnitude, multiple, ordinal, cardinal]

const openers = new Set(['a', 'half', 'dozen', ...plurals.keys(), ...multiples.keys()])

/** Whether a form of number may begin at a term: most words begin none, and are not read. */
export const mayBegin = (term: Term): boolean => isNumberTerm(term) || (term.kind === 'word' && (openers.has(term.lower) || term.lower.endsWith('fold')))
