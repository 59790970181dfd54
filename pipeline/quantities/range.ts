import { round } from '../lexicon/number-words.ts'
import { isHyphen, type Term } from '../lexicon/terms.ts'
import { isCue } from './cues.ts'
import type { Figure } from './figure.ts'

/** How far around a result the word that tells what it is may stand, in terms. */
const REACH = 5

/** What stands between the ends of a range: index of the term after it. */
export function afterRangeWord(terms: readonly Term[], first: Figure): number | undefined {
  const { end } = first
  const between = terms[first.first - 1]?.lower === 'between'
  const word = terms[end]?.lower
  if (between) return word === 'and' ? end + 1 : undefined
  if (isHyphen(terms[end]) && terms[end]?.joined && terms[end + 1]?.joined) return end + 1
  // "fell from 10 to 5" names two figures, "10 to 15 people" one
  const moved = terms[first.first - 1]?.lower === 'from' && !/^rang/.test(terms[first.first - 2]?.lower ?? '')
  return word === 'to' && !moved ? end + 1 : undefined
}

/**
 * One figure of two ends, where they are of one kind and rise.
 *
 *     between 20 and 30 people     $12 million to $20 million     15-20%     3 to 5 million
 */
export function ranged(terms: readonly Term[], first: Figure, last: Figure): Figure | undefined {
  if (first.value === undefined || last.value === undefined || first.kind === 'ordinal' || last.kind === 'ordinal') return undefined
  const bare = first.unit === undefined
  const scale =
    bare || first.kind === last.kind
      ? first.scale === undefined && last.scale !== undefined && first.value < last.value / last.scale + 1 && first.value < last.scale
        ? last.scale
        : 1
      : 1
  const min = round(first.value * scale)
  if (min >= last.value || !(bare || first.unit === last.unit || last.kind === 'count')) return undefined
  if (!bare && last.kind === 'count' && first.kind !== 'count')
    return { ...first, ...(first.unit !== undefined && { unit: first.unit }), ...ends(min, last.value), end: last.of ? last.of.first : last.end }
  const { value: _, ...rest } = last
  const between = terms[first.first - 1]?.lower === 'between'
  return { ...rest, ...ends(min, last.value), first: between ? first.first - 1 : first.first }
}

const ends = (min: number, max: number): Pick<Figure, 'min' | 'max'> => ({ min, max })

/**
 * The two counts of a result.
 *
 *     a 3-2 vote     won 52-48     beat them 2-1
 */
export function asResult(terms: readonly Term[], first: Figure, last: Figure): [Figure, Figure] | undefined {
  const { value: left, end } = first
  if (!first.digits || !last.digits || left === undefined || last.value === undefined || !isHyphen(terms[end]) || last.first !== end + 1) return undefined
  if (!Number.isInteger(left) || !Number.isInteger(last.value)) return undefined
  const near = terms.slice(Math.max(0, first.first - REACH), last.first + REACH).map((term) => term.lower)
  if (left < last.value && !near.some((word) => isCue('result', word))) return undefined
  const unit = near.some((word) => isCue('vote', word)) ? { unit: 'vote' } : {}
  const count = { kind: 'count', ...unit } as const
  return [
    { first: first.first, end, value: left, ...count },
    { first: last.first, end: last.first + 1, value: last.value, ...count }
  ]
}
