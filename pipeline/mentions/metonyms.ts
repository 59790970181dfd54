import { locationsNamed } from '../lexicon/locations.ts'
import { isSayingVerb } from '../lexicon/saying-verbs.ts'
import type { TypedRun } from './headlines.ts'
import { keyOf } from './words.ts'

/** Whether a country or a capital stands for its government: "*Moscow* denied the report". */
export function standsForGovernment({ sentence: { words }, from, to, name }: TypedRun): boolean {
  if (name.type !== 'Place' || !isSayingVerb(words[to]?.key ?? '')) return false
  return locationsNamed(keyOf(words, from, to)).some((place) => place.capital || place.precision === 'country')
}
