import type { CutRule } from './rule.ts'

/** Marks within a word are words: `and|/|or`, `Depth|:|2`, `B|&|w`; not within numbers, times, dates and company initials: `7:30`, `6/3/2024`, `AT&T`. */
export const innerMarks: CutRule = (word) => {
  if (!/[/:&=?]/.test(word) || /^[\d.,/:]+(?:\D{0,4})$/.test(word) || /^\p{Lu}+(?:&\p{Lu}+)+$/u.test(word) || /^w\/o?$/i.test(word)) return []
  const cuts = new Set<number>()
  for (const { index } of word.matchAll(/[/:&=?]/g)) {
    cuts.add(index)
    cuts.add(index + 1)
  }
  return [...cuts].filter((cut) => cut > 0 && cut < word.length)
}
