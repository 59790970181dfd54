import type { Entity } from '../generated/records.ts'
import { withoutArticle } from './fold.ts'
import { remembered, SortedTable } from './sorted-table.ts'

/** A weapon, a vehicle, an event with a name of its own, or a law. */
export interface NamedThing {
  /** folded full name: the same under each of its names */
  key: string
  type: Extract<Entity['type'], 'Product' | 'Event' | 'Legislation'>
  subtype?: NonNullable<Entity['subtype']>
}

const table = new SortedTable<'of' | 'type' | 'subtype'>(new URL('./named-things.tsv', import.meta.url))

const find = remembered((key): NamedThing | undefined => {
  const [row] = table.rows(key)
  return row && { key: row.of || key, type: row.type as NamedThing['type'], ...(row.subtype ? { subtype: row.subtype as NonNullable<Entity['subtype']> } : {}) }
})

/** The product, event or law of a folded name. */
export const thingNamed = (key: string): NamedThing | undefined => find(withoutArticle(key))
