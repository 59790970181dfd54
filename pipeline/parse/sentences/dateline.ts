import type { Node } from './candidate.ts'

/** Nodes between the place of a dateline and its dash at most: region, date and agency lie between. */
const reach = 24

/**
 * A dateline is a sentence of its own, so that the first clause begins after its dash or colon: `OSLO, March 3 (Example Wire) — | A fire broke out`.
 * Gives the index after the mark; undefined where none follows in the block.
 *
 * @param from index of the first node after the place words
 */
export function endOfDateline(nodes: readonly Node[], from: number): number | undefined {
  for (let at = from; at < nodes.length && at < from + reach; at++) {
    const { type, text } = nodes[at] as Node
    const apart = nodes[at - 1]?.type === 'WhiteSpaceNode'
    if (type !== 'WhiteSpaceNode' && (/^(?:—|--|:)$/.test(text) || (apart && /^[-–_]$/.test(text)))) return at + 1
  }
  return undefined
}
