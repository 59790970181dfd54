import { lazy, readTable } from '../lexicon/table.ts'
import { isHyphen, isTagged, type Term } from '../lexicon/terms.ts'
import type { Expression, Modifier } from './expression.ts'
import { afterPhrase } from './patterns/phrases.ts'

/** Words before an expression that say how much of it is meant or how nearly; `extent` tells whether annotators take them into it (TimeBank: mostly "early" and "at least", seldom "about" and "over"). */
const modifiers = lazy(() =>
  readTable<'words' | 'modifier' | 'of' | 'extent'>(new URL('./modifiers.tsv', import.meta.url)).map(({ words, modifier, of, extent }) => ({
    words: words.split(' '),
    modifier: modifier as Modifier,
    of,
    inside: extent === 'inside'
  }))
)

/**
 * Reads the words before an expression that modify it.
 *
 *     early next week     the end of 1990     mid-1998     at least two days     about 7 p.m.
 *     ^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^     ^^^^^^^^     ^^^^^^^^^^^^^^^^^           ^^^^^^
 *
 * @param free index of the first term that no expression before it has
 */
export function modified(terms: readonly Term[], expression: Expression, free: number): Expression {
  const { first, reading } = expression
  if (reading?.kind === 'vague' || reading?.kind === 'set') return expression
  const kind = isLength(expression) ? 'duration' : 'date'
  const start = isHyphen(terms[first - 1]) && terms[first - 1]?.joined ? first - 1 : first
  for (const { words, modifier, of, inside } of modifiers()) {
    const from = start - words.length
    if (from < free || (of !== 'any' && of !== kind) || afterPhrase(terms, from, [words]) === undefined) continue
    // "32% more than Monday's price" compares with the price
    if (modifier.endsWith('_THAN') && reading?.kind === 'date' && reading.grain === 'day') continue
    // "two late Fridays"
    if (isTagged(terms[from - 1], 'NUM')) continue
    return { ...expression, modifier, first: inside ? from : first }
  }
  return expression
}

/** A length or a distance has an "at least", a date an "early". */
const isLength = ({ reading, clock }: Expression): boolean =>
  reading?.kind === 'duration' || (reading?.kind === 'shift' && Math.abs(reading.by) > 1) || clock !== undefined
