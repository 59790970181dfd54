import type { SentenceRule } from './rule.ts'

/** A sentence goes on in lower case, unless the word has capitals within or is an address: `"Why now?" she asked.`, but `It fell. eBay rose.`, `See below. https://example.org` */
export const lowerCaseGoesOn: SentenceRule = (nodes, { next }) => {
  const word = nodes[next]?.text ?? ''
  return /^\p{Ll}[^\p{Lu}]*$/u.test(word) && !/^(?:https?:|www\.)/.test(word)
}
