import type { SentenceRule } from './rule.ts'

/**
 * Marks that stand apart belong to the sentence before them: `It fell . . . hard`, `(He left. )`, and so does all that has no word before the block ends.
 * After a dash the sentence goes on: `NASHUA, N.H. — He left`.
 */
export const marksGoOn: SentenceRule = (nodes, { end, next }) => next === nodes.length || /^(?:[.?!…)\]”’,;:–—]|--)/.test(nodes[end + 1]?.text ?? '')
