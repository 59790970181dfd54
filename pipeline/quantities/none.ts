import { lazy, readTable } from '../lexicon/table.ts'
import { isTagged, type Term } from '../lexicon/terms.ts'
import type { Figure } from './figure.ts'
import { isPlural, singular } from './singular.ts'

const nouns = lazy(() => new Set(readTable<'noun'>(new URL('./none-counted.tsv', import.meta.url)).map(({ noun }) => noun)))

/**
 * "No" and "not one" where they give a number of things that newspapers count.
 *
 *     No casualties were reported     no civilian deaths
 *     ^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^^^
 *     not one plane    not a single house
 *     ^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^
 * Not "no plans", "no more than five", "no one".
 */
export function none(terms: readonly Term[], at: number): Figure | undefined {
  if (terms[at]?.lower === 'not') return notOne(terms, at)
  if (terms[at]?.lower !== 'no') return undefined
  for (let head = at + 1; head <= at + 3; head++) {
    const term = terms[head]
    if (term?.kind !== 'word') return undefined
    if (isPlural(term.lower))
      return nouns().has(singular(term.lower))
        ? { first: at, end: head + 1, value: 0, kind: 'count', unit: singular(term.lower), of: { first: at + 1, end: head + 1 } }
        : undefined
  }
  return undefined
}

/** "not one plane", "not a single house". */
function notOne(terms: readonly Term[], at: number): Figure | undefined {
  const single = terms[at + 1]?.lower === 'a' && terms[at + 2]?.lower === 'single'
  const noun = single ? at + 3 : at + 2
  if (!(single || terms[at + 1]?.lower === 'one') || !isTagged(terms[noun], 'NOUN')) return undefined
  return { first: at, end: noun + 1, value: 0, kind: 'count', unit: singular((terms[noun] as Term).lower), of: { first: noun, end: noun + 1 } }
}
