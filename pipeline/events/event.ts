import type { EventFound, EventType } from '../document.ts'
import type { Parsed } from './clauses.ts'
import { codesOf, weaponOf } from './codes.ts'
import { type Factuality, factualityOfClauses, nounFactuality } from './factuality.ts'
import { figuresOf } from './figures.ts'
import { mainTrigger } from './main-event.ts'
import { type Known, participantOf } from './participant-record.ts'
import { type Part, partsOf } from './participants.ts'
import { spanOf } from './reading.ts'
import { placeOf, type Surroundings, settingOf, timeOf } from './setting.ts'
import { hearsayOf, sourcesOf } from './sources.ts'
import { type Trigger, triggersOf } from './triggers.ts'
import { typeOf } from './types.ts'

/** What is looked up about the story as a whole. */
export type Story = Known

/** The events of one sentence, in the order of their triggers, without ids. */
export function eventsOfSentence(parsed: Parsed, story: Story, around: Surroundings): Omit<EventFound, 'id'>[] {
  const triggers = triggersOf(parsed)
  if (triggers.length === 0) return []
  const ofClauses = factualityOfClauses(parsed)
  const parts = triggers.map((trigger) => partsOf(parsed, trigger))
  const types = triggers.map((trigger, index) => typeOf(parsed, trigger, parts[index] as Part[]))
  const main = mainTrigger(parsed, triggers, types)
  const entityOf = (mention: string) => story.entityOf(mention)?.id
  const context = { parsed, story, around, entityOf, setting: settingOf(parsed), hearsay: hearsayOf(parsed, entityOf), typesTogether: new Set(types) }
  return triggers.map((trigger, index) =>
    eventOf(context, trigger, {
      type: types[index] as EventType,
      parts: parts[index] as Part[],
      factuality: trigger.kind === 'noun' ? nounFactuality(parsed, trigger, ofClauses) : (ofClauses[trigger.clause] as Factuality),
      main: trigger === main
    })
  )
}

interface Context {
  parsed: Parsed
  story: Story
  around: Surroundings
  entityOf: (mention: string) => string | undefined
  setting: ReturnType<typeof settingOf>
  hearsay: ReturnType<typeof hearsayOf>
  typesTogether: ReadonlySet<EventType>
}

function eventOf(context: Context, trigger: Trigger, found: { type: EventType; parts: Part[]; factuality: Factuality; main: boolean }): Omit<EventFound, 'id'> {
  const { parsed, story, around, entityOf, setting, hearsay, typesTogether } = context
  const { type, parts, factuality, main } = found
  const participants = parts.map((part) => participantOf(parsed, part, story))
  const clause = parsed.clauses[trigger.clause]
  const range = clause ? { first: Math.min(clause.first, trigger.at), end: Math.max(clause.end, trigger.at + 1) } : { first: trigger.at, end: trigger.at + 1 }
  const span = spanOf(parsed, range)
  const codes = codesOf(trigger, {
    type,
    agent: participants.find(({ role }) => role === 'agent')?.type,
    types: typesTogether,
    factuality,
    weapon: weaponOf(parsed, trigger, parts)
  })
  const time = timeOf(parsed, setting, trigger.at, factuality.status, around)
  const place = placeOf(parsed, setting, trigger.at, parts, around, entityOf)
  const isVerb = trigger.kind !== 'noun' && clause !== undefined
  // properties that are not always there come last, by assignment: spreading them in costs more than finding the event
  const event: Omit<EventFound, 'id'> = {
    start: span.start,
    end: span.end,
    trigger: { ...spanOf(parsed, { first: trigger.at, end: trigger.at + 1 }), lemma: trigger.lemma },
    class: trigger.entry.class,
    type,
    participants,
    figures: figuresOf(parsed, trigger, parts, factuality),
    main,
    status: factuality.status,
    polarity: factuality.polarity,
    certainty: factuality.certainty,
    factTime: factuality.factTime,
    special: factuality.special,
    tense: isVerb ? clause.predicate.tense : 'NONE',
    aspect: isVerb ? clause.predicate.aspect : 'NONE',
    sources: sourcesOf(parsed, trigger.at, hearsay, entityOf)
  }
  if (codes) event.codes = codes
  if (time) event.time = time
  if (place) event.place = place
  return event
}
