import { lazy, readTable } from '../../lexicon/table.ts'
import type { CutRule } from './rule.ts'

const table = lazy(() => new Map(readTable<'form' | 'cut'>(new URL('./fused-forms.tsv', import.meta.url)).map(({ form, cut }) => [form, Number(cut)])))

/** Words that grew together: `can|not`, `gon|na`, `do|nt`. */
export const fusedForms: CutRule = (word) => {
  const cut = table().get(word.toLowerCase())
  return cut === undefined ? [] : [cut]
}
