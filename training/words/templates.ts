import type { Place } from '../../pipeline/syntax/tags/transformation.ts'
import type { FlatCorpus } from './flat.ts'

/** What stands at a place seen from a token. */
type Look = (corpus: FlatCorpus, at: number) => number[]

/** One or two places that a rule looks at together. */
export interface Template {
  places: readonly Place[]
  first: Look
  second?: Look
}

const looks: Readonly<Record<Place, Look>> = {
  't-1': ({ labels }, at) => [labels[at - 1] as number],
  't+1': ({ labels }, at) => [labels[at + 1] as number],
  't-2': ({ labels }, at) => [labels[at - 2] as number],
  't+2': ({ labels }, at) => [labels[at + 2] as number],
  w0: ({ words }, at) => [words[at] as number],
  'w-1': ({ words }, at) => [words[at - 1] as number],
  'w+1': ({ words }, at) => [words[at + 1] as number],
  'w-2': ({ words }, at) => [words[at - 2] as number],
  'w+2': ({ words }, at) => [words[at + 2] as number],
  't-3..1': ({ labels }, at) => inside([labels[at - 1], labels[at - 2], labels[at - 3]]),
  't+1..3': ({ labels }, at) => inside([labels[at + 1], labels[at + 2], labels[at + 3]])
}

/** Different labels up to the edge. */
function inside(labels: (number | undefined)[]): number[] {
  const end = labels.indexOf(0)
  return [...new Set(end < 0 ? labels : labels.slice(0, end))] as number[]
}

const pairs: readonly (readonly Place[])[] = [
  ['t-1'],
  ['t+1'],
  ['t-2'],
  ['t+2'],
  ['t-3..1'],
  ['t+1..3'],
  ['w-1'],
  ['w+1'],
  ['w-2'],
  ['w+2'],
  ['t-1', 't+1'],
  ['t-2', 't-1'],
  ['t+1', 't+2'],
  ['w0', 't-1'],
  ['w0', 't+1'],
  ['w0', 't-2'],
  ['w0', 't+2'],
  ['w0', 'w-1'],
  ['w0', 'w+1'],
  ['w0', 't-3..1'],
  ['w0', 't+1..3'],
  ['w-1', 't+1'],
  ['t-1', 'w+1']
]

export const templates: readonly Template[] = pairs.map((places) => {
  const [first, second] = places as [Place, Place?]
  return { places, first: looks[first], ...(second ? { second: looks[second] } : {}) }
})
