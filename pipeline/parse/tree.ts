import type { Paragraph, Root, Sentence, SentenceContent, WhiteSpace } from 'nlcst'
import { contains, type Span } from '../document.ts'
import { endOfDateline } from './sentences/dateline.ts'
import { endsOfSentences } from './sentences/ends.ts'
import { textOf } from './words/node.ts'
import { parseWords } from './words/parse.ts'

/**
 * The nlcst tree of a text: one paragraph a block, parted by white space; sentences end inside their block.
 * Positions are points of the whole text.
 *
 * @param dateline the place words of the story's dateline, where it has one
 */
export function buildTree(text: string, blocks: readonly Span[], dateline?: Span): Root {
  const words = parseWords(text)
  const children: (Paragraph | WhiteSpace)[] = []
  let end = 0
  for (const block of blocks) {
    if (end < block.start) children.push(...whiteSpace(words({ start: end, end: block.start })))
    children.push(paragraph(words(block), dateline && contains(block, dateline) ? dateline.end : undefined))
    end = block.end
  }
  return { type: 'RootNode', children, position: { start: { line: 1, column: 1, offset: 0 }, end: words.pointAt(text.length) } }
}

function whiteSpace(nodes: SentenceContent[]): WhiteSpace[] {
  return nodes.filter((node) => node.type === 'WhiteSpaceNode')
}

/** @param place offset where the place of the dateline ends, in the paragraph that has one */
function paragraph(nodes: SentenceContent[], place: number | undefined): Paragraph {
  const children: (Sentence | WhiteSpace)[] = []
  let start = 0
  for (const end of ends(nodes, place)) {
    const sentence = nodes.slice(start, end)
    children.push(around<Sentence>({ type: 'SentenceNode', children: sentence }))
    start = end
    const between = nodes[start]
    if (between?.type === 'WhiteSpaceNode') {
      children.push(between)
      start++
    }
  }
  return around<Paragraph>({ type: 'ParagraphNode', children })
}

/** Where sentences end: as indexes into the nodes. */
function ends(nodes: readonly SentenceContent[], place: number | undefined): number[] {
  const plain = nodes.map((node) => ({ type: node.type, text: textOf(node) }))
  const found = endsOfSentences(plain)
  if (place === undefined) return found
  const after = nodes.findLastIndex((node) => (node.position?.end.offset ?? 0) <= place) + 1
  const dateline = endOfDateline(plain, after)
  return dateline === undefined ? found : [dateline, ...found.filter((end) => end > dateline)]
}

/** A parent node with the position of its children. */
function around<Parent extends Paragraph | Sentence>(node: Parent): Parent {
  const first = node.children[0]?.position
  const last = node.children.at(-1)?.position
  return first && last ? { ...node, position: { start: first.start, end: last.end } } : node
}
