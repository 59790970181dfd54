import { lazy, readTable } from '../lexicon/table.ts'

const irregular = lazy(
  () => new Map(readTable<'plural' | 'singular'>(new URL('./irregular-plurals.tsv', import.meta.url)).map(({ plural, singular }) => [plural, singular]))
)

/** The singular of a noun in lower case: people → person, parties → party, boxes → box, votes → vote; a singular as it is. */
export function singular(noun: string): string {
  const known = irregular().get(noun)
  if (known !== undefined) return known
  if (noun.length < 4 || /(?:ss|us|is)$/.test(noun)) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses|zzes)$/.test(noun)) return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

/** Whether a noun in lower case looks like a plural. */
export const isPlural = (noun: string): boolean => irregular().has(noun) || (noun.length > 3 && noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun))
