import type { JoinRule } from './rule.ts'

/** Numbers with commas and slashes are one word: `5,000`, `1,250.75`, `6/3/2024`, `1/2`. */
export const number: JoinRule = (texts, at) => {
  if (!/^\d[\d./]*$/.test(texts[at] ?? '')) return at
  let end = at + 1
  while (continues(texts[end], texts[end + 1])) end += 2
  return end > at + 1 ? end : at
}

const continues = (mark: string | undefined, next = ''): boolean => (mark === ',' && /^\d{3}(?!\d)/.test(next)) || (mark === '/' && /^\d+$/.test(next))
