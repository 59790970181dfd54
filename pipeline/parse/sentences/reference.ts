import type { Node } from './candidate.ts'

/** After the marks of notes that belong to the sentence before them: `He left in 1816. [6] In May`. Gives `end` where there are none. */
export function afterReferences(nodes: readonly Node[], end: number): number {
  let at = end
  for (;;) {
    const open = nodes[at]?.type === 'WhiteSpaceNode' ? at + 1 : at
    if (nodes[open]?.text !== '[' || !/^\d{1,3}$/.test(nodes[open + 1]?.text ?? '') || nodes[open + 2]?.text !== ']') return at
    at = open + 3
  }
}
