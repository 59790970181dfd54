import type { Entity } from '../generated/records.ts'
import { remembered, SortedTable } from './sorted-table.ts'

/** What a word for a people, a faith or a political camp says. */
export interface Demonym {
  subtype: NonNullable<Entity['subtype']>
  /** ISO 3166-1 alpha-2 */
  country?: string
  /** "French" before a noun, "Frenchman", "Frenchmen" */
  form: 'adjective' | 'person' | 'plural'
}

const table = new SortedTable<'subtype' | 'country' | 'form'>(new URL('./demonyms.tsv', import.meta.url))

/** The people, faith or camp of a folded word: "french", "south africans", "sunni". */
export const demonym = remembered((key): Demonym | undefined => {
  const [row] = table.rows(key)
  return row && { subtype: row.subtype as Demonym['subtype'], ...(row.country ? { country: row.country } : {}), form: row.form as Demonym['form'] }
})
