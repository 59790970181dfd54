import { type Event, type Incident, type Participant, type Span, words } from '../../document.ts'
import { lazy, readTable } from '../../lexicon/table.ts'
import { schemaDate } from './date.ts'
import { actor, location } from './entity.ts'
import { type Node, type Reference, reference, values } from './node.ts'
import type { Records } from './records.ts'

const table = lazy(() => {
  const rows = readTable<'type' | 'happened' | 'planned'>(new URL('./happenings.tsv', import.meta.url))
  return new Map(rows.map((row) => [row.type, row]))
})

const actionStatus: Partial<Record<Incident['status'], string>> = {
  HAPPENED: 'https://schema.org/CompletedActionStatus',
  ONGOING: 'https://schema.org/ActiveActionStatus'
}

/** The node of an incident: an Action for what happened, an Event for what is planned and can be attended; undefined for the rest (README.md says why). */
export function happeningNode(incident: Incident, records: Records): Node | undefined {
  const row = table().get(incident.type)
  if (row?.happened && actionStatus[incident.status]) return actionNode(row.happened, incident, records)
  if (row?.planned && incident.status === 'PLANNED') return scheduledNode(row.planned, incident, records)
  return undefined
}

function actionNode(type: string, incident: Incident, records: Records): Node | undefined {
  const events = eventsOf(incident, records).filter((event) => actionStatus[event.status] && event.certainty === 'CERTAIN' && isMeant(event))
  if (events.length === 0) return undefined
  const told = new Set(events.map(({ id }) => id))
  const participants = events.flatMap((event) => event.participants)
  const inRole = (...roles: Participant['role'][]) => participants.filter(({ role }) => roles.includes(role))
  const actors = (list: readonly { entity?: string }[]) => values(list.flatMap(({ entity }) => actor(entity, records) ?? []))
  return {
    '@type': type,
    '@id': records.address(incident.id),
    ...description(incident, events, records),
    actionStatus: events.some(({ sources }) => sources.length === 0) ? actionStatus[incident.status] : undefined,
    agent: actors(incident.who.filter(({ event }) => told.has(event))),
    participant: actors(inRole('recipient', 'beneficiary')),
    object: values(incident.whom.filter(({ event }) => told.has(event)).map((party) => thing(party, records))),
    instrument: values(inRole('instrument').map((participant) => thing(participant, records))),
    location: place(incident, events, records),
    startTime: schemaDate(incident.when?.from),
    endTime: schemaDate(incident.when?.to)
  }
}

function scheduledNode(type: string, incident: Incident, records: Records): Node | undefined {
  const events = eventsOf(incident, records).filter((event) => event.status === 'PLANNED' && isMeant(event))
  const startDate = schemaDate(incident.when?.from)
  if (events.length === 0 || !startDate) return undefined
  return {
    '@type': type,
    '@id': records.address(incident.id),
    ...description(incident, events, records),
    location: place(incident, events, records),
    startDate,
    endDate: schemaDate(incident.when?.to)
  }
}

/** Neither denied nor hanging on a condition nor true in general ("fires kill"). */
const isMeant = ({ polarity, special }: Event) => polarity === 'POS' && special === 'NONE'

const eventsOf = (incident: Incident, records: Records): Event[] => incident.events.flatMap((id) => records.events.get(id) ?? [])

/** The word that names it, its type in our own list, and the clause that tells of it. */
function description(incident: Incident, events: readonly Event[], records: Records): Partial<Node> {
  const { text } = records.facts.story
  const teller = events.find(({ trigger }) => trigger.start === incident.what.start) ?? events[0]
  return { name: words(text, incident.what), additionalType: incident.type, description: teller && words(text, teller) }
}

/** The entity, or the words where they are none ("three windows"). */
function thing(party: Span & { entity?: string }, records: Records): Node | Reference {
  if (party.entity && records.entities.has(party.entity)) return reference(records.address(party.entity))
  return { '@type': 'Thing', name: words(records.facts.story.text, party) }
}

function place(incident: Incident, events: readonly Event[], records: Records): Reference | string | undefined {
  const found = location(incident.where?.entity, records)
  if (found) return found
  const named = events.find((event) => event.place && event.place.by === 'clause')?.place
  return named && (location(named.entity, records) ?? words(records.facts.story.text, named))
}
