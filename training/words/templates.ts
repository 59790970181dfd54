import { type Look, looks, nearestMark, type Place } from '../../pipeline/syntax/tags/transformation.ts'
import type { FlatCorpus } from './flat.ts'

/** One to three places that a rule looks at together, at most one of them a word where they are three. */
export interface Template {
  places: readonly Place[]
}

const places: readonly Template['places'][] = [
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
  ['t-1', 'w+1'],
  ['v-'],
  ['v+'],
  ['v-', 'v+'],
  ['t-1', 'v-'],
  ['t-1', 'v+'],
  ['t+1', 'v-'],
  ['t+1', 'v+'],
  ['w0', 'v-'],
  ['w0', 'v+'],
  ['t-1', 'v-', 'v+'],
  ['t-1', 't+1', 'v-'],
  ['t-1', 't+1', 'v+'],
  ['w0', 't-1', 't+1'],
  ['w0', 't-1', 'v-'],
  ['t-2', 't-1', 't+1'],
  ['t-1', 't+1', 't+2']
]

export const templates: readonly Template[] = places.map((pair) => ({ places: pair }))

/** Calls `use` with each different label or word at a place seen from a token; a place of several tokens ends at the edge of the sentence. */
export function eachAt(corpus: FlatCorpus, at: number, place: Place, use: (value: number) => void): void {
  const look: Look = looks[place]
  const list = corpus[look.row]
  if ('toward' in look) {
    use(nearestMark(list, at, look.toward, corpus.marks))
    return
  }
  const { distances } = look
  const first = list[at + (distances[0] as number)] as number
  if (distances.length > 1 && first === 0) return
  use(first)
  if (distances.length === 1) return
  const second = list[at + (distances[1] as number)] as number
  if (second === 0) return
  if (second !== first) use(second)
  const third = list[at + (distances[2] as number)] as number
  if (third !== 0 && third !== first && third !== second) use(third)
}

/** Whether a label or word stands at a place. */
export function standsAt(corpus: FlatCorpus, at: number, place: Place, value: number): boolean {
  const look: Look = looks[place]
  if ('toward' in look) return nearestMark(corpus[look.row], at, look.toward, corpus.marks) === value
  for (const distance of look.distances) if (corpus[look.row][at + distance] === value) return true
  return false
}
