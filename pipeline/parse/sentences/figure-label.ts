import type { Node } from './candidate.ts'

/** The index after a label that opens a caption, which is a sentence of its own: `Figure 3.4 | The harbour in winter`; undefined where the block opens with none. */
export function endOfFigureLabel(nodes: readonly Node[]): number | undefined {
  const [label, , number, gap, next] = nodes
  const opens = /^(?:Figure|Fig\.|Table|Map|Chart)$/.test(label?.text ?? '') && /^\d+(?:[.-]\d+)?$/.test(number?.text ?? '')
  return opens && gap?.type === 'WhiteSpaceNode' && /^\p{Lu}/u.test(next?.text ?? '') ? 3 : undefined
}
