import type { Root } from 'nlcst'
import type { Block, Span } from '../document.ts'
import { tokensOf } from './cuts/sentence.ts'

/** The sentences of the tree that lie outside furniture, with the spans of their tokens, in text order. */
export function sentencesOf(tree: Root, blocks: readonly Block[]): (Span & { tokens: Span[] })[] {
  const furniture = new Set(blocks.filter((block) => block.kind === 'furniture').map((block) => block.start))
  const sentences: (Span & { tokens: Span[] })[] = []
  for (const paragraph of tree.children) {
    if (paragraph.type !== 'ParagraphNode' || furniture.has(paragraph.position?.start.offset ?? -1)) continue
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') continue
      const tokens = tokensOf(sentence)
      const first = tokens[0]
      const last = tokens.at(-1)
      if (first && last) sentences.push({ start: first.start, end: last.end, tokens })
    }
  }
  return sentences
}
