import type { SentenceContent } from 'nlcst'
import { abbreviation } from './abbreviation.ts'
import { address } from './address.ts'
import { brokenWord } from './broken-word.ts'
import { initial } from './initial.ts'
import { listNumber } from './list-number.ts'
import { joined, textOf } from './node.ts'
import { number } from './number.ts'
import type { JoinRule } from './rule.ts'

/** What retext-english cuts though it is one word, in the order in which they are tried. */
const rules: readonly JoinRule[] = [address, number, listNumber, initial, abbreviation, brokenWord]

/** Joins nodes that are one word. */
export function joinWords(nodes: readonly SentenceContent[]): SentenceContent[] {
  const texts = nodes.map(textOf)
  const result: SentenceContent[] = []
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at] as SentenceContent
    const next = nodes[at + 1]
    const touches = node.type !== 'WhiteSpaceNode' && next !== undefined && next.type !== 'WhiteSpaceNode'
    const end = touches ? endOfWord(texts, at) : at
    result.push(end > at + 1 ? joined(nodes.slice(at, end)) : node)
    at = Math.max(end, at + 1)
  }
  return result
}

function endOfWord(texts: readonly string[], at: number): number {
  for (const rule of rules) {
    const end = rule(texts, at)
    if (end > at) return end
  }
  return at
}
