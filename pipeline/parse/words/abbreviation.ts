import { kindOfAbbreviation } from '../abbreviations.ts'
import type { JoinRule } from './rule.ts'

/** An abbreviation keeps its period: `Gen. Ali`, `the U.S. said`, `at 6 p.m.`, `No. 10`. */
export const abbreviation: JoinRule = (texts, at) => {
  if (texts[at + 1] !== '.') return at
  const kind = kindOfAbbreviation(`${texts[at]}.`)
  if (!kind) return at
  return kind === 'number' && !/^\p{N}/u.test(texts[at + 3] ?? '') ? at : at + 2
}
