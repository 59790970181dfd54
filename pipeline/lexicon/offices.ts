import type { Title } from '../generated/records.ts'
import { remembered, SortedTable } from './sorted-table.ts'

/** A title or rank that stands before a name. */
export interface TitleForm {
  kind: Title['kind']
  gender?: 'female' | 'male'
}

/** A noun for what a person is or does. */
export interface RoleNoun {
  /** fields of life: government, military, sport, family, ... */
  kinds: readonly string[]
  plural: boolean
  gender?: 'female' | 'male'
}

const titles = new SortedTable<'kind' | 'gender'>(new URL('./titles.tsv', import.meta.url))
const roles = new SortedTable<'kinds' | 'number' | 'gender'>(new URL('./roles.tsv', import.meta.url))

const genderOf = (cell: string): { gender?: 'female' | 'male' } => (cell === 'female' || cell === 'male' ? { gender: cell } : {})

/** The title of a folded form: "mr", "rear adm.", "prime minister". */
export const titleForm = remembered((key): TitleForm | undefined => {
  const [row] = titles.rows(key)
  return row && { kind: row.kind as TitleForm['kind'], ...genderOf(row.gender) }
})

/** The role of a folded noun phrase, singular or plural: "police chief", "spokeswoman", "rescuers". */
export const roleNoun = remembered((key): RoleNoun | undefined => {
  const [row] = roles.rows(key)
  return row && { kinds: row.kinds.split('|'), plural: row.number === 'plural', ...genderOf(row.gender) }
})
