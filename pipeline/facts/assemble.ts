import type { VFile } from 'vfile'
import { added, contains, type Entity, type Facts, type Mention, type Message, type Span, type Story } from '../document.ts'
import { type MessageRule, messageRules } from '../message.ts'
import type { FactsOptions } from './options.ts'
import { salience } from './salience.ts'

/** Version of the records' schemas, semantic versioning. */
export const schemaVersion = '1.0.0'

/** Puts together what the stages have added. */
export function assemble(file: VFile, options: FactsOptions): Facts {
  const text = String(file.value)
  const read = added(file, 'story')
  const blocks = added(file, 'blocks')
  const entitiesFound = added(file, 'entities')
  const places = new Map(added(file, 'places').map(({ entity, ...place }) => [entity, place]))
  const entityOf = new Map(entitiesFound.flatMap((entity) => entity.mentions.map((mention) => [mention, entity.id] as const)))
  const mentionById = new Map(added(file, 'mentions').map((mention) => [mention.id, withReference(mention, 'entity', entityOf)] as const))
  const mentions = [...mentionById.values()]
  const incidents = added(file, 'incidents')
  const incidentOf = new Map(incidents.flatMap((incident) => incident.events.map((event) => [event, incident.id] as const)))
  const entities = entitiesFound.map((found): Entity => {
    const own = found.mentions.flatMap((id) => mentionById.get(id) ?? [])
    return { ...found, ...places.get(found.id), mentions: own.length, salience: salience(own, blocks) }
  })
  const { dateline, ...known } = read
  const story: Story = {
    ...known,
    ...(dateline ? { dateline: { ...dateline, ...datelineEntity(dateline, mentions) } } : {}),
    text,
    blocks,
    wordCount: text.match(/\S+/g)?.length ?? 0
  }
  return {
    id: story.id,
    schemaVersion,
    story,
    entities,
    mentions,
    times: added(file, 'times'),
    quantities: added(file, 'quantities'),
    quotes: added(file, 'quotes'),
    events: added(file, 'events').map((event) => withReference(event, 'incident', incidentOf)),
    incidents,
    relations: added(file, 'relations'),
    messages: messagesOf(file, story.id),
    ...(options.syntax ? { sentences: added(file, 'sentences') } : {})
  }
}

/** The record with the id that a later stage found for it; without, where it found none. */
function withReference<R extends { id: string }, Key extends string>(record: R, key: Key, found: Map<string, string>): R & { [K in Key]?: string } {
  const id = found.get(record.id)
  return (id === undefined ? record : { ...record, [key]: id }) as R & { [K in Key]?: string }
}

/** The first place named in the dateline. */
function datelineEntity(dateline: Span, mentions: readonly Mention[]): { entity?: string } {
  const first = mentions.find((mention) => mention.type === 'Place' && mention.entity && contains(dateline, mention))
  return first?.entity ? { entity: first.entity } : {}
}

/** The stages' messages as records; what other plugins of a retext pipeline say stays on the file. */
function messagesOf(file: VFile, story: string): Message[] {
  return file.messages.flatMap((message): Message[] => {
    const rule = message.ruleId as MessageRule | undefined
    if (rule === undefined || !(rule in messageRules)) return []
    const { start, end } = message.place && 'start' in message.place ? message.place : {}
    const span = start?.offset !== undefined && end?.offset !== undefined ? { start: start.offset, end: end.offset } : {}
    return [{ story, ...messageRules[rule], rule, reason: message.reason, ...span }]
  })
}
