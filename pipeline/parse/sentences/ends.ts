import { abbreviationGoesOn } from './abbreviation-goes-on.ts'
import { attributionGoesOn } from './attribution-goes-on.ts'
import { breaksOff } from './break-off.ts'
import type { Node } from './candidate.ts'
import { endOfFigureLabel } from './figure-label.ts'
import { listNumberGoesOn } from './list-number-goes-on.ts'
import { lowerCaseGoesOn } from './lower-case-goes-on.ts'
import { marksGoOn } from './marks-go-on.ts'
import { noGapGoesOn } from './no-gap-goes-on.ts'
import { afterReferences } from './reference.ts'
import type { SentenceRule } from './rule.ts'

/** Why a sentence goes on after what looks like its end, in the order in which they are asked. */
const rules: readonly SentenceRule[] = [noGapGoesOn, marksGoOn, listNumberGoesOn, lowerCaseGoesOn, abbreviationGoesOn, attributionGoesOn]

/**
 * Where sentences end in the nodes of a block: the index after the last node of each, closing quotation marks and brackets belonging to the sentence.
 * White space follows each end but the last, which is the end of the block.
 */
export function endsOfSentences(nodes: readonly Node[]): number[] {
  const label = endOfFigureLabel(nodes)
  const ends = label === undefined ? [] : [label]
  const nextWord = nextWords(nodes)
  for (let at = label ?? 0; at < nodes.length; at++) {
    if (breaksOff(nodes, at)) ends.push(at + 1)
    if (!mayEnd(nodes[at])) continue
    const end = afterReferences(nodes, afterClosers(nodes, at + 1))
    if (end < nodes.length && !rules.some((rule) => rule(nodes, { mark: at, end, next: nextWord[end] ?? nodes.length }))) ends.push(end)
    at = end - 1
  }
  ends.push(nodes.length)
  return ends
}

/** Whether a node is an end mark or an abbreviation with its period. */
function mayEnd(node: Node | undefined): boolean {
  if (!node || node.type === 'WhiteSpaceNode') return false
  return node.type === 'WordNode' ? node.text.length > 1 && node.text.endsWith('.') : /^[.?!…]/.test(node.text)
}

function afterClosers(nodes: readonly Node[], from: number): number {
  let end = from
  while (/^(?:[.?!…]+|["”’')\]»]+)$/.test(nodes[end]?.text ?? '')) end++
  return end
}

/** For each node the first word from it on, or the number of nodes where there is none. */
function nextWords(nodes: readonly Node[]): number[] {
  const next: number[] = new Array(nodes.length)
  let word = nodes.length
  for (let at = nodes.length - 1; at >= 0; at--) {
    if (nodes[at]?.type === 'WordNode') word = at
    next[at] = word
  }
  return next
}
