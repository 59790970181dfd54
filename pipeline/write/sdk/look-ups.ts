import type { TableName } from './tables.ts'

/** Functions of a module beside its rows: their code, their declarations, and what they need of other modules. */
export interface LookUps {
  code: string
  types: string
  typesUsed: readonly string[]
  /** whether it asks for `grouped` of `look-up.js` */
  isGrouped: boolean
}

/** What each module can answer beyond its rows by id. */
export const lookUps: Partial<Record<TableName, LookUps>> = {
  stories: {
    code: `export const storyOf = ({ id }) => story(id.slice(0, id.lastIndexOf('/')))
export const words = (span, of = span) => storyOf(of).text.slice(span.start, span.end)`,
    types: `/** The story that states the fact. */
export declare function storyOf(fact: Fact): Story
/** The words that the fact cites. */
export declare function words(fact: Fact & Span): string
/** The words of a span: \`words(event.trigger, event)\`. */
export declare function words(span: Span, of: Fact): string
/** A record that a story states. */
export type Fact = Entity | Mention | Time | Quantity | Quote | Event | Incident | Relation`,
    typesUsed: ['Entity', 'Mention', 'Time', 'Quantity', 'Quote', 'Event', 'Incident', 'Relation', 'Span'],
    isGrouped: false
  },
  mentions: {
    code: `const byEntity = /* @__PURE__ */ grouped(mentions, ({ entity }) => [entity])
export const mentionsOf = ({ id }) => byEntity(id)`,
    types: `/** Where the entity is named or referred to, in text order. */
export declare function mentionsOf(entity: Entity): readonly Mention[]`,
    typesUsed: ['Entity'],
    isGrouped: true
  },
  quotes: {
    code: `const bySpeaker = /* @__PURE__ */ grouped(quotes, ({ speaker }) => [speaker?.entity])
export const quotesOf = ({ id }) => bySpeaker(id)`,
    types: `/** What the entity is quoted as saying or thinking, in text order. */
export declare function quotesOf(speaker: Entity): readonly Quote[]`,
    typesUsed: ['Entity'],
    isGrouped: true
  },
  events: {
    code: `const byParticipant = /* @__PURE__ */ grouped(events, ({ participants }) => participants.map(({ entity }) => entity))
export const eventsOf = (incident) => incident.events.map(event)
export const eventsWith = ({ id }) => byParticipant(id)`,
    types: `/** The events that tell of the incident, in text order. */
export declare function eventsOf(incident: Incident): readonly Event[]
/** The events in which the entity takes part, in text order. */
export declare function eventsWith(participant: Entity): readonly Event[]`,
    typesUsed: ['Entity', 'Incident'],
    isGrouped: true
  },
  relations: {
    code: `const byEnd = /* @__PURE__ */ grouped(relations, ({ subject, object }) => [subject.entity, object.entity])
export const relationsOf = ({ id }) => byEnd(id)`,
    types: `/** The links that the story states from the entity and to it. */
export declare function relationsOf(entity: Entity): readonly Relation[]`,
    typesUsed: ['Entity'],
    isGrouped: true
  },
  messages: {
    code: `const byStory = /* @__PURE__ */ grouped(messages, ({ story }) => [story])
export const messagesOf = ({ id }) => byStory(id)`,
    types: `/** What was doubted about the story. */
export declare function messagesOf(story: Story): readonly Message[]`,
    typesUsed: ['Story'],
    isGrouped: true
  }
}

/** The module \`look-up.js\`, which the tables' modules share. */
export const lookUpModule = `export const byId = (rows) => new Map(rows.map((row) => [row.id, row]))

export const finder = (rows, table) => (id) => {
  if (id === undefined) return undefined
  const row = rows.get(id)
  if (row === undefined) throw new RangeError(\`Cannot find \${JSON.stringify(id)}: it is no id of \\\`\${table}\\\`\`)
  return row
}

export const grouped = (rows, keysOf) => {
  let groups
  return (key) => {
    groups ??= group(rows, keysOf)
    return groups.get(key) ?? []
  }
}

const group = (rows, keysOf) => {
  const groups = new Map()
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const members = groups.get(key)
      if (members) members.push(row)
      else groups.set(key, [row])
    }
  }
  return groups
}
`
