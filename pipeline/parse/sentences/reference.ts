import { startsSentence } from '../openers.ts'
import type { Node } from './candidate.ts'

/** After the marks of notes that belong to the sentence before them: `He left in 1816. [6] In May`, `He left. 7 The house`. Gives `end` where there are none. */
export function afterReferences(nodes: readonly Node[], end: number): number {
  let at = end
  for (;;) {
    const open = nodes[at]?.type === 'WhiteSpaceNode' ? at + 1 : at
    if (nodes[open]?.text !== '[' || !isNumber(nodes[open + 1]) || nodes[open + 2]?.text !== ']') break
    at = open + 3
  }
  return at === end && isBareNumber(nodes, end) ? end + 2 : at
}

const isNumber = (node: Node | undefined): boolean => /^\d{1,3}$/.test(node?.text ?? '')

/** Whether a number between blanks stands before a word that starts a sentence; `12 Dogs` count. */
const isBareNumber = (nodes: readonly Node[], end: number): boolean =>
  nodes[end]?.type === 'WhiteSpaceNode' && isNumber(nodes[end + 1]) && nodes[end + 2]?.type === 'WhiteSpaceNode' && opensSentence(nodes[end + 3])

const opensSentence = (node: Node | undefined): boolean => /^\p{Lu}/u.test(node?.text ?? '') && startsSentence(node?.text ?? '')
