import type { SentenceRule } from './rule.ts'

/** A sentence does not end where no white space follows: `Yahoo!'s`, `(sic!),`. */
export const noGapGoesOn: SentenceRule = (nodes, { end }) => nodes[end]?.type !== 'WhiteSpaceNode'
