import { lazy, readTable } from '../lexicon/table.ts'
import type { Term } from '../lexicon/terms.ts'
import type { Figure } from './figure.ts'
import { phraseAt, phraseBefore, phraseTable } from './phrase-table.ts'

type Bound = 'min' | 'max' | 'about'

const bounds = lazy(() => {
  const rows = readTable<'words' | 'says' | 'side'>(new URL('./bounds.tsv', import.meta.url))
  const of = (wanted: string) => phraseTable<Bound>(rows.filter(({ side }) => side === wanted).map(({ words, says }) => [words, says as Bound] as const))
  return { before: of('before'), after: of('after') }
})

const LONGEST = 4

/**
 * Takes in the words that bound a number or say that it is not exact.
 *
 *     at least 64     up to about 120     more than a dozen     some 300,000     20 or more
 */
export function bounded(terms: readonly Term[], figure: Figure, free: number): Figure {
  let bound = figure
  for (
    let before = phraseBefore(bounds().before, terms, bound.first, LONGEST);
    before && before.first >= free;
    before = phraseBefore(bounds().before, terms, bound.first, LONGEST)
  ) {
    bound = { ...said(bound, before.says), first: before.first }
  }
  const after = phraseAt(bounds().after, terms, bound.end, (term) => term.lower)
  return after ? { ...said(bound, after.says), end: after.end } : bound
}

function said(figure: Figure, bound: Bound): Figure {
  if (bound === 'about') return { ...figure, approximate: true }
  const limit = figure.value
  return limit === undefined ? figure : { ...figure, [bound]: limit }
}
