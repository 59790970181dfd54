import { readCardinal, readSlashed, round, scaleOf } from '../lexicon/number-words.ts'
import { isHyphen, isTagged, type Term, wordAt } from '../lexicon/terms.ts'
import { isCue } from './cues.ts'
import type { Figure, NumeralReader } from './figure.ts'
import { singular } from './singular.ts'

const shares = new Map<string, number>(
  Object.entries({
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
  })
)

/**
 * A part of a whole, as percent.
 *
 *     half of the town     a third     two-thirds of voters     three quarters     one in five     1/4 of
 *     ^^^^                 ^^^^^^^     ^^^^^^^^^^               ^^^^^^^^^^^^^^     ^^^^^^^^^^^     ^^^
 */
export const share: NumeralReader = (terms, at) => oneIn(terms, at) ?? parts(terms, at)

function oneIn(terms: readonly Term[], at: number): Figure | undefined {
  const number = readCardinal(terms, at)
  // "one home in five" counts no home; "one man in 20 minutes" is told by the round whole that nothing follows
  const noun = number && isTagged(terms[number.end], 'NOUN') && wordAt(terms, number.end + 1) === 'in' ? 1 : 0
  const above = number && { ...number, end: number.end + noun }
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
  if (noun && isTagged(terms[below.end], 'NOUN', 'ADJ')) return undefined
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
  const below = shares.get(word === 'halves' ? 'half' : singular(word))
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
    return { first: at, end: at + 2, value: 0.5, digits: false, needsUnit: true }
  }
  return percent(at, next === 'of' ? at + 2 : at + 1, 0.5)
}

const percent = (first: number, end: number, part: number): Figure => ({ first, end, value: round(part * 100), kind: 'percent', unit: '%' })
