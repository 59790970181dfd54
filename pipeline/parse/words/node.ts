import type { Nodes, SentenceContent, Word, WordContent } from 'nlcst'
import { toString as stringOf } from 'nlcst-to-string'

/** The characters of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  const only = node.children.length === 1 ? node.children[0] : undefined
  return only && 'value' in only ? only.value : stringOf(node)
}

/** One word of several nodes that touch each other, none of them white space. */
export function joined(nodes: readonly SentenceContent[]): Word {
  const children = nodes.flatMap((node): WordContent[] => (node.type === 'WordNode' ? node.children : node.type === 'WhiteSpaceNode' ? [] : [node]))
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return { type: 'WordNode', children, ...(start && end ? { position: { start, end } } : {}) }
}
