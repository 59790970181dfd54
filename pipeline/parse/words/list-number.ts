import type { JoinRule } from './rule.ts'

/**
 * The number of a list item or heading keeps its period: `1. Call the clerk`, `2.1. The budget`, at the start of a block or line,
 * and `Two things: 1. Call the clerk. 2. Pay.` after a colon or the end of a sentence.
 */
export const listNumber: JoinRule = (texts, at) => {
  const opens = at === 0 || /\n/.test(texts[at - 1] ?? '') || (/^\s/.test(texts[at - 1] ?? '') && /^[.?!:]+$/.test(texts[at - 2] ?? ''))
  return opens && /^\d{1,2}(?:\.\d{1,2})?$/.test(texts[at] ?? '') && texts[at + 1] === '.' && /^\s/.test(texts[at + 2] ?? '') ? at + 2 : at
}
