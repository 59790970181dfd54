import type { Term } from '../lexicon/terms.ts'
import { asAge } from './age.ts'
import { bounded } from './bounds.ts'
import { afterCode } from './codes.ts'
import { asCount } from './counted.ts'
import { isCue } from './cues.ts'
import type { Figure } from './figure.ts'
import { asMagnitude, asMeasure, asPercent } from './measure.ts'
import { asMoney, currencyBefore } from './money.ts'
import { none } from './none.ts'
import { mayBegin, numeralReaders } from './numerals.ts'
import { afterRangeWord, asResult, ranged } from './range.ts'

/**
 * The quantities of a sentence from left to right, none overlapping another.
 *
 * @param isTaken whether a term belongs to a time
 */
export function findFigures(terms: readonly Term[], isTaken: (term: Term) => boolean): Figure[] {
  const found: Figure[] = []
  let free = 0
  for (let at = 0; at < terms.length; ) {
    const figures = isTaken(terms[at] as Term) ? [] : figuresAt(terms, at, isTaken)
    const kept = figures.filter((figure) => !terms.slice(figure.first, figure.end).some(isTaken)).map((figure) => bounded(terms, figure, free))
    found.push(...kept)
    at = kept.at(-1)?.end ?? afterCode(terms, at) ?? at + 1
    if (kept.length > 0) free = at
  }
  return found
}

/** What begins at a term: one figure, the two of a result, or none. */
function figuresAt(terms: readonly Term[], at: number, isTaken: (term: Term) => boolean): Figure[] {
  const unite = (figure: Figure): Figure => united(terms, figure, isTaken)
  const zero = none(terms, at)
  if (zero) return [zero]
  const first = numberAt(terms, at)
  if (!first) return []
  const after = afterRangeWord(terms, first)
  const last = after === undefined ? undefined : numberAt(terms, after)
  if (last) {
    const result = asResult(terms, first, last)
    if (result) return result
    const range = ranged(terms, unite(first), unite(last))
    if (range) return [range]
  }
  const figure = unite(first)
  if (first.needsUnit && figure.kind !== 'measure') return []
  // after its unit the range may go on: "12 miles to 20 miles"
  const on = figure.end > first.end && figure.kind !== 'count' ? afterRangeWord(terms, figure) : undefined
  const other = on === undefined ? undefined : numberAt(terms, on)
  const range = other && ranged(terms, figure, unite(other))
  return [range ?? figure]
}

/** The number at a term, with the currency that stands before it. */
function numberAt(terms: readonly Term[], at: number): Figure | undefined {
  const currency = currencyBefore(terms, at)
  const start = currency?.end ?? at
  const first = terms[start]
  if (!first || !mayBegin(first)) return undefined
  if (currency === undefined && afterCode(terms, at) !== undefined) return undefined
  for (const read of numeralReaders) {
    const figure = read(terms, start)
    if (!figure) continue
    if (currency) return { ...figure, first: at, kind: 'money', unit: currency.says }
    return isPronoun(terms, figure) ? undefined : figure
  }
  return undefined
}

/** "the one", "no one", "one another", "one's": not a number. */
function isPronoun(terms: readonly Term[], { first, end }: Figure): boolean {
  if (end !== first + 1 || terms[first]?.lower !== 'one') return false
  const next = terms[end]
  const [lead, follower] = [terms[first - 1]?.lower ?? '', next?.lower ?? '']
  return next === undefined || next.kind === 'mark' || isCue('before-pronoun-one', lead) || isCue('after-pronoun-one', follower)
}

/** The number with its unit: the first of the readings that its words allow. */
function united(terms: readonly Term[], figure: Figure, isTaken: (term: Term) => boolean): Figure {
  if (figure.kind === 'money') return asMoney(terms, figure) ?? figure
  if (figure.kind !== undefined) return figure
  return (
    asPercent(terms, figure) ??
    asAge(terms, figure) ??
    asMoney(terms, figure) ??
    asMagnitude(terms, figure) ??
    asMeasure(terms, figure) ??
    asCount(terms, figure, isTaken)
  )
}
