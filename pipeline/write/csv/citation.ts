import type { Claim, Event, EventSource, Figure, Incident, IncidentFigure, Span } from '../../document.ts'
import type { Row } from './rows.ts'
import type { StoryIndex } from './story-index.ts'

/** The words that stand behind a row whose record has no span of its own, by table; the columns' descriptions in the dictionary say the same. */
const behind: Readonly<Record<string, (row: Row, index: StoryIndex) => Span | undefined>> = {
  entities: ({ record }, { firstMentions }) => firstMentions.get((record as { id: string }).id),
  incidents: ({ record }) => (record as Incident).what,
  figures: ({ record, ancestors }, { events, quantities }) => {
    const event = ancestors.get('events')?.record as Event | undefined
    const { quantity } = record as Figure
    if (event) return (quantity && quantities.get(quantity)) || event
    const [first] = (record as IncidentFigure).claims
    return first && events.get(first.event)
  },
  sources: ({ record, ancestors }) => (record as EventSource).cue ?? (ancestors.get('events')?.record as unknown as Event),
  claims: ({ record }, { events }) => events.get((record as Claim).event),
  causes: ({ record }) => (record as { cue: Span }).cue,
  incident_events: ({ record }, { events }) => events.get(record as string)
}

/** The words that a row cites: its own span or, where its record has none, the one behind it. */
export function citation(table: string, row: Row, index: StoryIndex): Span | undefined {
  const find = behind[table]
  if (find) return find(row, index)
  const { start, end } = row.record as Partial<Span>
  return start !== undefined && end !== undefined ? { start, end } : undefined
}
