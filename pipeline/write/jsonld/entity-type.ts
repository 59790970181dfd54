import type { Entity } from '../../document.ts'
import { lazy, readTable } from '../../lexicon/table.ts'

/** What schema.org calls an entity, and whether it may act and speak there, that is, is a Person or an Organization. */
export interface SchemaType {
  schema: string
  acts: boolean
}

const table = lazy(() => {
  const rows = readTable<'type' | 'subtype' | 'schema' | 'acts'>(new URL('./entity-types.tsv', import.meta.url))
  return new Map(rows.map(({ type, subtype, schema, acts }) => [`${type} ${subtype}`, { schema, acts: acts === 'yes' }]))
})

/** The schema.org type of an entity: that of its subtype, else that of its type. */
export function schemaType({ type, subtype }: Pick<Entity, 'type' | 'subtype'>): SchemaType {
  return table().get(`${type} ${subtype}`) ?? table().get(`${type} `) ?? { schema: 'Thing', acts: false }
}
