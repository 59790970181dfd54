import { VFile } from 'vfile'
import type { Block, EntityFound, EventFound, Incident, MentionFound, Quantity, Quote, Sentence, Span, Time, Token } from '../pipeline/document.ts'
import { events } from '../pipeline/events/index.ts'
import { incidents } from '../pipeline/incidents/index.ts'

const uposOf: Record<string, Token['upos']> = {
  DT: 'DET', NN: 'NOUN', NNS: 'NOUN', NNP: 'PROPN', VB: 'VERB', VBD: 'VERB', VBN: 'VERB', VBG: 'VERB', VBZ: 'VERB', VBP: 'VERB', AX: 'AUX', AP: 'AUX', MD: 'AUX', TO: 'PART', RB: 'ADV',
  NOT: 'PART', IN: 'ADP', SC: 'SCONJ', CC: 'CCONJ', CD: 'NUM', JJ: 'ADJ', PRP: 'PRON', WP: 'PRON', POS: 'PART', '.': 'PUNCT'
} // biome-ignore format: a table

/** What the stages before `events` would have found, by the words that it stands on. */
export interface Found {
  mentions?: Record<string, MentionFound['type']>
  times?: Record<string, string>
  counts?: Record<string, number | { min: number }>
  quotes?: { words: string; speaker: string; negated?: boolean }[]
  headline?: boolean
  /** ISO countries of mentions */
  countries?: Record<string, string>
  published?: string
}

/**
 * A story whose sentences are tagged by hand, one a line, each word as `word/TAG` or `word/TAG/lemma`: tests of the stages after `syntax` hold whatever
 * the tagger does. `AX` is a past auxiliary, `AP` a present one, `NOT` a negation, `SC` a subordinator; other tags are Penn's.
 */
export function tagged(lines: string, found: Found = {}): { text: string; events: EventFound[]; incidents: Incident[] } {
  let text = ''
  let isHyphenated = false
  const blocks: Block[] = []
  const sentences = lines.split('\n').map((line, index): Sentence => {
    const tokens = line
      .trim()
      .split(/\s+/)
      .map((part): Token => {
        const [word = '', tag = '', lemma] = part.split('/')
        if (text !== '' && !/^[.,?-]$|^'s$/.test(word) && !isHyphenated) text += ' '
        const start = text.length
        text += word
        isHyphenated = word === '-'
        return {
          start,
          end: text.length,
          upos: uposOf[tag] ?? 'X',
          xpos: tag === 'AX' ? 'VBD' : tag === 'AP' ? 'VBP' : tag,
          lemma: lemma ?? word.toLowerCase()
        }
      })
    const span = { start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end }
    blocks.push({ ...span, kind: found.headline && index === 0 ? 'headline' : 'paragraph' })
    return { ...span, tokens }
  })
  const file = new VFile(text)
  const at = (words: string): Span & { text: string } => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`The story does not say \`${words}\``)
    return { start, end: start + words.length, text: words }
  }
  const byStart = <R extends Span>(records: R[]) => records.sort((a, b) => a.start - b.start)
  const mentions = byStart(
    Object.entries(found.mentions ?? {}).map(([words, type]): MentionFound => ({ id: `s/m-${words}`, ...at(words), type, form: 'name' }))
  )
  const times = byStart(
    Object.entries(found.times ?? {}).map(([words, value]): Time => ({ id: `s/t-${words}`, ...at(words), type: 'DATE', value, from: value, to: value }))
  )
  const quantities = byStart(
    Object.entries(found.counts ?? {}).map(
      ([words, count]): Quantity => ({ id: `s/n-${words}`, ...at(words), kind: 'count', ...(typeof count === 'number' ? { value: count } : count) })
    )
  )
  const entities = mentions.map((mention): EntityFound => {
    const country = found.countries?.[mention.text]
    return { id: `s/e-${mention.text}`, type: mention.type, name: mention.text, mentions: [mention.id], ...(country && { country }) }
  })
  const quotes = (found.quotes ?? []).map(
    ({ words, speaker, negated = false }, index): Quote => ({
      id: `s/q${index + 1}`,
      ...at(words),
      kind: 'indirect',
      speech: true,
      negated,
      speaker: { start: at(speaker).start, end: at(speaker).end, entity: `s/e-${speaker}` }
    })
  )
  Object.assign(file.data, {
    story: { id: 's', language: 'en', ...(found.published && { datePublished: found.published }), source: { format: 'text', sha256: '' } },
    blocks,
    sentences,
    mentions,
    times,
    quantities,
    entities,
    places: [],
    quotes
  })
  const run = (stage: typeof events) => (stage as unknown as () => (tree: undefined, file: VFile) => void)()(undefined, file)
  run(events)
  run(incidents)
  return { text, events: file.data.events as EventFound[], incidents: file.data.incidents as Incident[] }
}

/** The event of a trigger, by its lemma. */
export function eventOf(story: { events: EventFound[] }, lemma: string): EventFound {
  const event = story.events.find(({ trigger }) => trigger.lemma === lemma)
  if (!event) throw new Error(`No event has the trigger \`${lemma}\`: there are ${story.events.map(({ trigger }) => trigger.lemma).join(', ')}`)
  return event
}

/** The participants of an event as `role: words`. */
export const partsOf = (text: string, event: EventFound): string[] => event.participants.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)
