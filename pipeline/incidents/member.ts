import type { Event, EventFound, Sentence, Span, Time } from '../document.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import type { Cue } from './cues.ts'

/** First and last day, as days since 1970; of a time of day the days around it too, since zones differ and nights have two dates. */
export interface Days {
  from: number
  to: number
}

/** An event that can belong to an incident, with what decides to which. */
export interface Member {
  event: EventFound
  /** index of its sentence */
  sentence: number
  headline: boolean
  family: string
  /** `cause` for what can hurt people, `result` for the hurt itself */
  harms: 'cause' | 'result' | 'no'
  /** a single telling of its type makes an incident */
  alone: boolean
  /** told of as of another, earlier time ("last year") */
  earlier: boolean
  /** the story says that it happened or goes on */
  real: boolean
  /** named with "the" or "this", as something known */
  definite: boolean
  /** first and last day, where its own words say when */
  days?: Days
  place?: string
  agents: string[]
  patients: string[]
}

const families = lazy(() => new Map(readTable<'type' | 'family' | 'harms' | 'alone'>(new URL('./families.tsv', import.meta.url)).map((row) => [row.type, row])))

/** What `membersOf` looks up about the story. */
export interface Story {
  sentences: readonly Sentence[]
  times: ReadonlyMap<string, Time>
  headline: Span | undefined
  text: string
  earlier: readonly Cue[]
}

/**
 * The events that make incidents, in text order: those of a type that tells of a happening, and those of none that count people or things hurt.
 *
 * Saying, thinking, beginning and what was denied are no incidents.
 */
export function membersOf(events: readonly EventFound[], story: Story): Member[] {
  let sentence = 0
  return events.flatMap((event) => {
    while (sentence < story.sentences.length && (story.sentences[sentence] as Sentence).end <= event.trigger.start) sentence++
    const row = families().get(event.type)
    const counts = event.figures.some((figure) => figure.what !== 'amount')
    if ((!row && !counts) || (event.polarity === 'NEG' && !counts)) return []
    return [member(event, sentence, story, row ?? { family: 'harm', harms: 'result', alone: '' }, firstInside(story.earlier, event))]
  })
}

function member(event: EventFound, sentence: number, story: Story, row: { family: string; harms: string; alone: string }, cue: Cue | undefined): Member {
  const time = event.time && (event.time.by === 'clause' || event.time.by === 'sentence') ? story.times.get(event.time.time) : undefined
  const entitiesOf = (role: 'agent' | 'patient') =>
    event.participants.flatMap((participant) => (participant.role === role && participant.entity ? [participant.entity] : []))
  return {
    event,
    sentence,
    headline: story.headline !== undefined && event.start < story.headline.end && event.start >= story.headline.start,
    family: row.family,
    harms: row.harms === 'yes' ? 'cause' : row.harms === 'result' ? 'result' : 'no',
    alone: row.alone === 'yes',
    earlier: cue !== undefined,
    real: isReal(event.status),
    definite: isDefinite(story.text, story.sentences[sentence] as Sentence, event),
    ...(time?.from !== undefined && { days: daysOf(time.from, time.to ?? time.from, time.type === 'TIME' ? 1 : 0) }),
    ...(event.place?.entity !== undefined && event.place.by !== 'dateline' && { place: event.place.entity }),
    agents: entitiesOf('agent'),
    patients: entitiesOf('patient')
  }
}

const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000
const daysOf = (from: string, to: string, around: number): Days => ({ from: dayOf(from) - around, to: dayOf(to) + around })

const isReal = (status: Event['status']): boolean => status === 'HAPPENED' || status === 'ONGOING' || status === 'DENIED' || status === 'POSSIBLE'

const definite = new Set(['the', 'this', 'that', 'these', 'those'])

/** "the blaze", "the deadly strikes": a definite determiner up to three words before the trigger. */
function isDefinite(text: string, { tokens }: Sentence, { trigger }: EventFound): boolean {
  const at = indexAt(tokens, trigger.start)
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const token = tokens[before] as Span
    if (definite.has(text.slice(token.start, token.end).toLowerCase())) return true
  }
  return false
}

/** Index of the first span that does not end before an offset, by halving. */
function indexAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The first cue inside a span, of cues in text order. */
function firstInside(cues: readonly Cue[], span: Span): Cue | undefined {
  const found = cues[indexAt(cues, span.start)]
  return found && found.start < span.end ? found : undefined
}
