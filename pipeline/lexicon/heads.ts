import type { Entity } from '../generated/records.ts'
import { remembered, SortedTable } from './sorted-table.ts'

/** A common noun that tells what a name is: "University of Leeds", "Lake Como". */
export interface NameHead {
  type: 'Organization' | 'Place'
  subtype?: NonNullable<Entity['subtype']>
  /** where in the name it stands */
  position: 'first' | 'last' | 'any'
}

const table = new SortedTable<'type' | 'subtype' | 'position'>(new URL('./heads.tsv', import.meta.url))

/** What a folded head noun says of the name it stands in; the organisation where it heads both ("Church"). */
export const nameHead = remembered((key): NameHead | undefined => {
  const [row] = table.rows(key)
  if (!row) return undefined
  const { type, position } = row as Pick<NameHead, 'type' | 'position'>
  return { type, position, ...(row.subtype ? { subtype: row.subtype as NonNullable<Entity['subtype']> } : {}) }
})
