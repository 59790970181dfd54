/**
 * What travels through the pipeline: a vfile whose `value` is the story's text and whose `data` holds what each stage has added, under the stage's own name.
 *
 * Every span is `{ start, end }` in UTF-16 code units into `file.value`, end exclusive.
 */
import type {} from 'unified'
import type { VFile } from 'vfile'
import type { Block, Entity, Event, Facts, Incident, Mention, Quantity, Quote, Relation, Sentence, Span, Story, Time, Token } from './generated/records.ts'

export type * from './generated/records.ts'

/** What `read` knows of a story before it is parsed. `blocks` are those that the format gives away; `parse` finds the rest. */
export type StoryRead = Omit<Story, 'text' | 'blocks' | 'wordCount' | 'dateline'> & { dateline?: Span; blocks?: Block[] }

/** A mention before `entities` has said whom it means. */
export type MentionFound = Omit<Mention, 'entity'>

/** An entity as `entities` leaves it: its mentions by id; `places` adds where it is, `facts` how salient. */
export type EntityFound = Omit<Entity, 'mentions' | 'salience' | 'latitude' | 'longitude' | 'precision' | 'geonames'> & { mentions: string[] }

/** Where an entity is: `places` gives one for each entity of type Place that it could resolve. */
export type PlaceFound = { entity: string } & Pick<Entity, 'subtype' | 'country' | 'latitude' | 'longitude' | 'precision' | 'geonames'>

/** An event before `incidents` has put it with others. */
export type EventFound = Omit<Event, 'incident'>

/** What each stage adds to `file.data`. */
export interface Annotations {
  /** read: what is known of the story beside its text */
  story: StoryRead
  /** parse: what each stretch of the text is */
  blocks: Block[]
  /** syntax: sentences of tokens, in text order; no sentence crosses a block, and furniture has none */
  sentences: Sentence[]
  /** times: temporal expressions in text order */
  times: Time[]
  /** quantities: numbers with a meaning in text order */
  quantities: Quantity[]
  /** mentions: names, nominals and pronouns in text order */
  mentions: MentionFound[]
  /** entities: in order of first mention; each mention belongs to one at most */
  entities: EntityFound[]
  /** places: where the entities of type Place are */
  places: PlaceFound[]
  /** quotes: quotations in text order */
  quotes: Quote[]
  /** events: in order of their triggers */
  events: EventFound[]
  /** incidents: in order of their first event */
  incidents: Incident[]
  /** relations: stated links between entities in text order */
  relations: Relation[]
}

declare module 'vfile' {
  interface DataMap extends Annotations {}
}

declare module 'unified' {
  interface CompileResultMap {
    Facts: Facts
  }
}

/**
 * What an earlier stage added.
 *
 * @throws Error when the stage was not used before, which is the caller's mistake
 */
export function added<Name extends keyof Annotations>(file: VFile, name: Name): Annotations[Name] {
  const value = file.data[name]
  if (value === undefined) throw new Error(`Cannot read \`${name}\` of the file: use the stage that adds it before this one (the order is in \`stages\`)`)
  return value as Annotations[Name]
}

/** The words of a span. */
export const words = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** By start, longer first: the order of all records. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Gives each record its id, `<story>/<letter><number>`, numbered from 1 in the order given; the id comes first in the record. */
export function numbered<R extends object>(story: string, letter: string, records: readonly R[]): (R & { id: string })[] {
  return records.map((record, index) => ({ id: `${story}/${letter}${index + 1}`, ...record }))
}

/**
 * Index of the first item for which `holds`, by bisection; the length of the list where there is none.
 *
 * @param holds true of every item from some point on and of none before it
 */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens of a sentence that a span touches. */
export const tokensIn = (sentence: Sentence, span: Span): Token[] => sentence.tokens.filter((token) => overlaps(token, span))
