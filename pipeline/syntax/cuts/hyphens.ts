import { lazy, readTable } from '../../lexicon/table.ts'
import type { CutRule } from './rule.ts'

const affixes = lazy(() => {
  const rows = readTable<'affix' | 'place'>(new URL('./affixes.tsv', import.meta.url))
  const at = (place: string) => new Set(rows.filter((row) => row.place === place).map((row) => row.affix))
  return { before: at('before'), after: at('after') }
})

/** Telephone numbers and dates in digits: `713-555-0100`, `555-0100`, `2024-03-06`, `11-20-2000`. */
const digits = /^(?:\d-)?\d{3}-\d{3}-\d{4}$|^\d{3}-\d{4}$|^\d{4}-\d\d?-\d\d?$|^\d\d?-\d\d?-\d{2,4}$/

/** Words joined by hyphens are words, and so is the hyphen: `search|-|engine`, `al|-|Shuhada`, `F|-|15`; not after a prefix or before a suffix: `e-mail`, `non-profit`. */
export const hyphens: CutRule = (word) => {
  if (!/.[-‐‑]./.test(word) || digits.test(word)) return []
  const parts = word.toLowerCase().split(/[-‐‑]/)
  const cuts: number[] = []
  let at = 0
  for (const [index, part] of parts.entries()) {
    const end = at + part.length
    const next = parts[index + 1]
    if (next !== undefined && (cuts.length > 0 || part !== '') && !isAffixed(part, next)) {
      if (end > 0) cuts.push(end)
      if (end + 1 < word.length) cuts.push(end + 1)
    }
    at = end + 1
  }
  return [...new Set(cuts)]
}

const isAffixed = (before: string, after: string): boolean => affixes().before.has(before) || affixes().after.has(after)
