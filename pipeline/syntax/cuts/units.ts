import { lazy, readTable } from '../../lexicon/table.ts'
import type { CutRule } from './rule.ts'

const table = lazy(() => new Set(readTable<'unit'>(new URL('./units.tsv', import.meta.url)).map(({ unit }) => unit)))

/** A unit stuck to a number is a word: `5|km`, `7:30|pm`, `2.5|bn`; not `20th`, `1990s`, `3D`. */
export const units: CutRule = (word) => {
  const number = /^\d[\d.,:]*/.exec(word)?.[0]
  if (number === undefined || number.length === word.length) return []
  return table().has(word.slice(number.length).toLowerCase().replace(/\./g, '')) ? [number.length] : []
}
