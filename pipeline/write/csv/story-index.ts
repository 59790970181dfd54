import { type Entity, type Event, type Facts, firstWhere, type Mention, type Span, type Time, words } from '../../document.ts'

/** Of a longer sentence, in UTF-16 code units, a row quotes only what stands around its words: a line of ten megabytes would come back with each fact. */
const longestSentence = 1000
const before = 300

/** Look-ups in one story, each made once so that no row searches a list. */
export class StoryIndex {
  readonly facts: Facts
  readonly entities: ReadonlyMap<string, Entity>
  readonly events: ReadonlyMap<string, Event>
  readonly times: ReadonlyMap<string, Time>
  readonly quantities: ReadonlyMap<string, Span>
  /** First mention of each entity. */
  readonly firstMentions: ReadonlyMap<string, Mention>

  constructor(facts: Facts) {
    this.facts = facts
    this.entities = byId(facts.entities)
    this.events = byId(facts.events)
    this.times = byId(facts.times)
    this.quantities = byId(facts.quantities)
    const firstMentions = new Map<string, Mention>()
    for (const mention of facts.mentions) {
      if (mention.entity !== undefined && !firstMentions.has(mention.entity)) firstMentions.set(mention.entity, mention)
    }
    this.firstMentions = firstMentions
  }

  /** The words of a span of the text. */
  words(span: Span): string {
    return words(this.facts.story.text, span)
  }

  /** The words of the sentence in which an offset lies, or else of the block; undefined where neither covers it. Of a very long one a part, with `…` where it is cut. */
  sentence(offset: number): string | undefined {
    const span = covering(this.facts.sentences ?? [], offset) ?? covering(this.facts.story.blocks, offset)
    if (!span || span.end - span.start <= longestSentence) return span && this.words(span)
    const start = this.#whole(Math.max(span.start, offset - before))
    const end = this.#whole(Math.min(span.end, start + longestSentence))
    return `${start > span.start ? '…' : ''}${this.words({ start, end })}${end < span.end ? '…' : ''}`
  }

  /** The offset itself or, where it lies between the halves of a surrogate pair, the one before. */
  #whole(offset: number): number {
    const unit = this.facts.story.text.charCodeAt(offset)
    return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
  }
}

const byId = <R extends { id: string }>(records: readonly R[]): Map<string, R> => new Map(records.map((record) => [record.id, record]))

/** The one of some spans in text order, not overlapping, that covers an offset. */
function covering(spans: readonly Span[], offset: number): Span | undefined {
  const span = spans[firstWhere(spans, ({ start }) => start > offset) - 1]
  return span && offset < span.end ? span : undefined
}
