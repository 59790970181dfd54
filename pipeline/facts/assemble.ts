import type { VFile } from 'vfile'
import { added, contains, type Entity, type EntityFound, type Facts, type Message, type Story } from '../document.ts'
import { messageRules } from '../message.ts'
import type { FactsOptions } from './index.ts'
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
  const mentions = added(file, 'mentions').map((mention) => {
    const entity = entityOf.get(mention.id)
    return entity ? { ...mention, entity } : mention
  })
  const incidents = added(file, 'incidents')
  const incidentOf = new Map(incidents.flatMap((incident) => incident.events.map((event) => [event, incident.id] as const)))
  const entities = entitiesFound.map((found): Entity => {
    const place = places.get(found.id)
    return { ...found, ...place, mentions: found.mentions.length, salience: salience(found, mentions, blocks) }
  })
  const { dateline, ...known } = read
  const story: Story = {
    ...known,
    ...(dateline ? { dateline: { ...dateline, ...datelineEntity(dateline, mentions, entitiesFound) } } : {}),
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
    events: added(file, 'events').map((event) => {
      const incident = incidentOf.get(event.id)
      return incident ? { ...event, incident } : event
    }),
    incidents,
    relations: added(file, 'relations'),
    messages: messagesOf(file, story.id),
    ...(options.syntax ? { sentences: added(file, 'sentences') } : {})
  }
}

/** The first place named in the dateline. */
function datelineEntity(dateline: { start: number; end: number }, mentions: Facts['mentions'], entities: EntityFound[]): { entity?: string } {
  const first = mentions.find((mention) => mention.type === 'Place' && mention.entity && contains(dateline, mention))
  return first?.entity && entities.some((entity) => entity.id === first.entity) ? { entity: first.entity } : {}
}

/** The file's messages as records. */
export function messagesOf(file: VFile, story: string): Message[] {
  return file.messages.map((message) => {
    const place = message.place && 'start' in message.place ? message.place : undefined
    const rule = (message.ruleId ?? 'unknown') as keyof typeof messageRules
    return {
      story,
      stage: messageRules[rule].stage,
      rule,
      level: messageRules[rule].level,
      reason: message.reason,
      ...(place?.start.offset !== undefined && place.end.offset !== undefined ? { start: place.start.offset, end: place.end.offset } : {})
    }
  })
}
