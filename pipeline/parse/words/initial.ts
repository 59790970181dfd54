import { startsSentence } from '../openers.ts'
import type { JoinRule } from './rule.ts'

/**
 * A single letter keeps its period: `John F. Kirby`, `J. Doe`, `(b. March 1921)`; not the letter that ends a sentence: `It was plan B. The mayor left.`
 */
export const initial: JoinRule = (texts, at) => {
  const letter = texts[at] ?? ''
  if (!/^\p{L}$/u.test(letter) || texts[at + 1] !== '.' || !/^\s/.test(texts[at + 2] ?? '')) return at
  const next = texts[at + 3] ?? ''
  const name = /^\p{Lu}/u.test(next) && !startsSentence(next)
  const holds = /^\p{Lu}$/u.test(letter) ? name : texts[at - 1] === '(' && (name || /^\d/.test(next))
  return holds ? at + 2 : at
}
