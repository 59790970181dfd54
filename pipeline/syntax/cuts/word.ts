import { remembered } from '../../lexicon/sorted-table.ts'
import { clitics } from './clitics.ts'
import { fusedForms } from './fused-forms.ts'
import { hyphens } from './hyphens.ts'
import { innerMarks } from './inner-marks.ts'
import type { CutRule } from './rule.ts'
import { units } from './units.ts'

/** What Universal Dependencies cuts within a written word, each rule working on the parts that the one before left. */
const rules: readonly CutRule[] = [innerMarks, hyphens, units, fusedForms, clitics]

/**
 * Where the tokens of a written word end, as offsets within it, the last being its length.
 * An address is one token: `https://example.org/a-b`, `desk@example.org`.
 */
export const cutWord = remembered((word): readonly number[] => {
  if (/^\p{L}+$/u.test(word)) return [...fusedForms(word), word.length]
  if (isAddress(word)) return [word.length]
  let ends = [word.length]
  for (const rule of rules) {
    const next: number[] = []
    let start = 0
    for (const end of ends) {
      for (const cut of rule(word.slice(start, end))) next.push(start + cut)
      next.push(end)
      start = end
    }
    ends = next
  }
  return ends
})

const isAddress = (word: string): boolean => /^www\.|:\/\/|.@|^@|\.(?:com|org|net|gov|edu)$/i.test(word)
