import { foldPersonName } from './fold.ts'
import { remembered, SortedTable } from './sorted-table.ts'

const table = new SortedTable<'first' | 'gender' | 'surname'>(new URL('./person-names.tsv', import.meta.url))

const find = remembered((word) => table.rows(foldPersonName(word))[0])

/** Whether people bear the word as their first name. */
export const isFirstName = (word: string): boolean => find(word)?.first === '1'

/** Whether people bear the word as their surname. */
export const isSurname = (word: string): boolean => find(word)?.surname === '1'

/** The gender of 95 in 100 bearers of a first name; none where it is less clear. It tells whom a pronoun can mean, never what a record says. */
export function genderOfFirstName(word: string): 'female' | 'male' | undefined {
  const gender = find(word)?.gender
  return gender === 'f' ? 'female' : gender === 'm' ? 'male' : undefined
}
