import type { Entity } from '../generated/records.ts'
import { withoutArticle } from './fold.ts'
import { remembered, SortedTable } from './sorted-table.ts'

/** An organisation of the table under one of its names. */
export interface Organisation {
  /** folded full name: the same under each of its names */
  key: string
  subtype: NonNullable<Entity['subtype']>
  /** ISO 3166-1 alpha-2 */
  country?: string
  /** The name is a short form that is also a common word, a place or a person: "Reform", "Chelsea". It counts once the story has named the organisation in full. */
  short: boolean
}

const table = new SortedTable<'of' | 'subtype' | 'country' | 'short'>(new URL('./organisations.tsv', import.meta.url))

const find = remembered((key): readonly Organisation[] =>
  table.rows(key).map((row) => ({
    key: row.of || key,
    subtype: row.subtype as Organisation['subtype'],
    ...(row.country.length === 2 ? { country: row.country } : {}),
    short: row.short === 'yes'
  }))
)

/** The organisations of a folded name. */
export const organisationsNamed = (key: string): readonly Organisation[] => find(withoutArticle(key))
