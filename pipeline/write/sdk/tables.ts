import type { Facts } from '../../document.ts'

/** One table of the package: a module, the record that is its row, and the name of one row. */
export interface Table {
  name: 'stories' | 'entities' | 'mentions' | 'times' | 'quantities' | 'quotes' | 'events' | 'incidents' | 'relations' | 'messages'
  record: string
  one: string
  /** Name of the type of its ids; messages have none. */
  id?: string
}

export type TableName = Table['name']

export const tables: readonly Table[] = [
  { name: 'stories', record: 'Story', one: 'story', id: 'StoryId' },
  { name: 'entities', record: 'Entity', one: 'entity', id: 'EntityId' },
  { name: 'mentions', record: 'Mention', one: 'mention', id: 'MentionId' },
  { name: 'times', record: 'Time', one: 'time', id: 'TimeId' },
  { name: 'quantities', record: 'Quantity', one: 'quantity', id: 'QuantityId' },
  { name: 'quotes', record: 'Quote', one: 'quote', id: 'QuoteId' },
  { name: 'events', record: 'Event', one: 'event', id: 'EventId' },
  { name: 'incidents', record: 'Incident', one: 'incident', id: 'IncidentId' },
  { name: 'relations', record: 'Relation', one: 'relation', id: 'RelationId' },
  { name: 'messages', record: 'Message', one: 'message' }
]

/** The rows that a story gives a table. */
export const rowsOf = (facts: Facts, table: TableName): readonly object[] => (table === 'stories' ? [facts.story] : facts[table])
