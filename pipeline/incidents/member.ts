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
  /** named with "this" or "that", as what was told of last */
  pointing: boolean
  /** first and last day, where its own words say when */
  days?: Days
  /** its own words put it more than a month before the story */
  old: boolean
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
  /** day that it was published, where it says so */
  published?: number
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
    const harm = row ?? (counts ? { family: 'harm', harms: 'result', alone: '' } : undefined)
    // "no one was hurt" tells of what happened, "no protests were held" of nothing
    if (!harm || (event.polarity === 'NEG' && !(counts && harm.harms === 'result'))) return []
    return [member(event, sentence, story, harm, firstInside(story.earlier, event))]
  })
}

function member(event: EventFound, sentence: number, story: Story, row: { family: string; harms: string; alone: string }, cue: Cue | undefined): Member {
  const time = event.time && (event.time.by === 'clause' || event.time.by === 'sentence') ? story.times.get(event.time.time) : undefined
  const days = time?.from === undefined ? undefined : daysOf(time.from, time.to ?? time.from, time.type === 'TIME' ? 1 : 0)
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
    definite: hasBefore(definite, story.text, story.sentences[sentence] as Sentence, event),
    pointing: hasBefore(demonstrative, story.text, story.sentences[sentence] as Sentence, event),
    ...(days && { days }),
    old: days !== undefined && story.published !== undefined && days.to < story.published - month,
    ...(event.place?.entity !== undefined && event.place.by !== 'dateline' && { place: event.place.entity }),
    agents: entitiesOf('agent'),
    patients: entitiesOf('patient')
  }
}

const month = 31

/** The day of an ISO date, as days since 1970. */
export const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000
const daysOf = (from: string, to: string, around: number): Days => ({ from: dayOf(from) - around, to: dayOf(to) + around })

const isReal = (status: Event['status']): boolean => status === 'HAPPENED' || status === 'ONGOING' || status === 'DENIED' || status === 'POSSIBLE'

const demonstrative = new Set(['this', 'that', 'these', 'those'])
const definite = new Set(['the', ...demonstrative])

/** "the blaze", "that deadly strike": a determiner up to three words before the trigger of a noun. */
function hasBefore(determiners: ReadonlySet<string>, text: string, { tokens }: Sentence, { trigger }: EventFound): boolean {
  const at = indexAt(tokens, trigger.start)
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const token = tokens[before] as Span
    if (determiners.has(text.slice(token.start, token.end).toLowerCase())) return true
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
