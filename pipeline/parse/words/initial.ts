import { startsSentence } from '../openers.ts'
import type { JoinRule } from './rule.ts'

/** An initial keeps its period: `John F. Kirby`, `J. Doe`; not the letter that ends a sentence: `It was plan B. The mayor left.` */
export const initial: JoinRule = (texts, at) => {
  if (!/^\p{Lu}$/u.test(texts[at] ?? '') || texts[at + 1] !== '.') return at
  const next = texts[at + 3] ?? ''
  const name = /^\p{Lu}/u.test(next) && !startsSentence(next)
  return /^\s/.test(texts[at + 2] ?? '') && name ? at + 2 : at
}
