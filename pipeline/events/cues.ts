import type { Event } from '../document.ts'
import { lazy, readTable } from '../lexicon/table.ts'

/** What a word says about how real the event in its scope is; what it leaves open is absent. */
export type Cue = Partial<Pick<Event, 'status' | 'certainty' | 'factTime' | 'polarity' | 'special'>>

/**
 * Where a cue acts: a `governor` on the clause or noun that hangs on it, a `modal` and an `adverb` on their verb, a `marker` on the clause that it opens,
 * a `modifier` on its noun; an `infinitive` verb passes its own factuality on ("managed to escape").
 */
export type Scope = 'governor' | 'modal' | 'marker' | 'adverb' | 'modifier' | 'infinitive'

const table = lazy(
  () =>
    new Map(
      readTable<'lemma' | 'scope' | keyof Cue>(new URL('./cues.tsv', import.meta.url)).map(({ lemma, scope, ...cells }) => [
        `${scope} ${lemma}`,
        Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')) as Cue
      ])
    )
)

/** The cue that a word is in a scope, by the table. */
export const cue = (scope: Scope, lemma: string): Cue | undefined => table().get(`${scope} ${lemma}`)
