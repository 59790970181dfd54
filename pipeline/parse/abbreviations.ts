import { lazy, readTable } from '../lexicon/table.ts'

/**
 * What an abbreviation does: `before` stands before what it belongs to and never ends a sentence (Gen., vs.), `number` is one only before a number (No. 10),
 * `end` may end a sentence (Inc., p.m.).
 */
export type KindOfAbbreviation = 'before' | 'number' | 'end'

const table = lazy(
  () => new Map(readTable<'form' | 'kind'>(new URL('./abbreviations.tsv', import.meta.url)).map(({ form, kind }) => [form, kind as KindOfAbbreviation]))
)

/** The kind of a word with its period: of the table, or `end` for letters that each have a period (`U.S.`, `a.m.`, `Ph.D.`); undefined where it is none. */
export function kindOfAbbreviation(word: string): KindOfAbbreviation | undefined {
  return table().get(word) ?? table().get(word.toLowerCase()) ?? (/^\p{L}{1,2}\.(?:\p{L}{1,2}\.){1,5}$/u.test(word) ? 'end' : undefined)
}
