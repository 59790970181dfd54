import { lazy, readTable } from '../lexicon/table.ts'
import type { Term } from '../lexicon/terms.ts'
import type { Figure } from './figure.ts'
import { isPlural, singular } from './singular.ts'

const nouns = lazy(() => new Set(readTable<'noun'>(new URL('./none-counted.tsv', import.meta.url)).map(({ noun }) => noun)))

/**
 * "No" where it gives a number of things that newspapers count.
 *
 *     No casualties were reported     no civilian deaths
 *     ^^^^^^^^^^^^^                   ^^^^^^^^^^^^^^^^^^
 * Not "no plans", "no more than five", "no one".
 */
export function none(terms: readonly Term[], at: number): Figure | undefined {
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
