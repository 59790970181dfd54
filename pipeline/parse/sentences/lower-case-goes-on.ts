import type { SentenceRule } from './rule.ts'

/** A sentence goes on in lower case, unless the word has capitals within: `"Why now?" she asked.`, but `It fell. eBay rose.` */
export const lowerCaseGoesOn: SentenceRule = (nodes, { next }) => /^\p{Ll}[^\p{Lu}]*$/u.test(nodes[next]?.text ?? '')
