import { kindOfAbbreviation } from '../abbreviations.ts'
import { startsSentence } from '../openers.ts'
import type { SentenceRule } from './rule.ts'

/** After an abbreviation a sentence goes on: `Gen. Ali`, `U.S. Army`; one that may end a sentence ends it before a word that is no name: `at 6 p.m. The fire`. */
export const abbreviationGoesOn: SentenceRule = (nodes, { mark, next }) => {
  const node = nodes[mark]
  if (node?.type !== 'WordNode') return false
  if (kindOfAbbreviation(node.text) !== 'end') return true
  const word = nodes[next]?.text
  return word !== undefined && !startsSentence(word)
}
