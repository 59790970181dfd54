import type { Codes, Event, EventType, PloverCode } from '../document.ts'
import { lazy, readTable } from '../lexicon/table.ts'

/** What the tables say of a word that can name an event. */
export interface Entry {
  type: EventType
  class: Event['class']
  codes?: Codes
}

type Column = 'lemma' | 'type' | 'class' | 'plover' | 'mode' | 'cameo' | 'acled'

function entries(file: string): Map<string, Entry> {
  return new Map(
    readTable<Column>(new URL(file, import.meta.url)).map((row) => {
      const plover = row.plover && { type: row.plover as PloverCode['type'], ...(row.mode && { mode: row.mode }) }
      const codes: Codes = { ...(plover && { plover }), ...(row.cameo && { cameo: row.cameo }), ...(row.acled && { acled: row.acled }) }
      const entry = { type: row.type as EventType, class: row.class as Event['class'], ...(Object.keys(codes).length > 0 && { codes }) }
      return [row.lemma, entry]
    })
  )
}

/** Verbs, some with the particle that makes their meaning ("shoot down"). */
export const verbs = lazy(() => entries('./verbs.tsv'))
/** Nouns that name an event. */
export const nouns = lazy(() => entries('./nouns.tsv'))
/** Adjectives that tell of an event or a state after a copula ("two were dead"). */
export const adjectives = lazy(() => entries('./adjectives.tsv'))
/** Verbs that tell of no event ("include", "according to"). */
export const eventless = lazy(() => wordSet('./no-events.tsv'))

/** Verbs that befall their subject where they have no object ("prices fell"). */
export const unaccusatives = lazy(() => wordSet('./unaccusatives.tsv'))

/** Verbs that say only that something changes, begins or is done: what it is stands in their subject or object. */
export const carriers = lazy(() => wordSet('./carriers.tsv'))

/** What an attack is by its weapon, or by what delivers it: PLOVER mode and ACLED sub-event. */
export const weapons = lazy(
  () => new Map(readTable<'lemma' | 'mode' | 'acled'>(new URL('./weapons.tsv', import.meta.url)).map(({ lemma, mode, acled }) => [lemma, { mode, acled }]))
)

/** Nouns for people, bodies, places and things, with the sector of those that the CAMEO agents list has. */
export const parties = lazy(() => new Map(readTable<'noun' | 'type' | 'sector'>(new URL('./parties.tsv', import.meta.url)).map((row) => [row.noun, row])))

/** The lemmas of a table whose one column that is. */
export function wordSet(file: string): Set<string> {
  return new Set(readTable<'lemma'>(new URL(file, import.meta.url)).map((row) => row.lemma))
}
