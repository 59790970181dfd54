import type { Root, Sentence } from 'nlcst'
import { toString as stringOf } from 'nlcst-to-string'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Block, StoryRead } from '../../pipeline/document.ts'
import { parse } from '../../pipeline/parse/index.ts'

/** A text as `parse` leaves it. */
export function parsed(text: string, known: Partial<StoryRead> = {}): { tree: Root; blocks: Block[] } {
  const story: StoryRead = { id: 'story', language: 'en', source: { format: 'text', sha256: '' }, ...known }
  const file = new VFile({ value: text, data: { story } })
  const tree = unified().use(parse).parse(file)
  return { tree, blocks: file.data.blocks ?? [] }
}

export const sentenceNodes = (tree: Root): Sentence[] =>
  tree.children.flatMap((node) => (node.type === 'ParagraphNode' ? node.children.filter((child): child is Sentence => child.type === 'SentenceNode') : []))

/** The sentences of a text. */
export const sentences = (text: string): string[] => sentenceNodes(parsed(text).tree).map((sentence) => stringOf(sentence))

/** The words of a text, as the tree has them. */
export const wordNodes = (text: string): string[] =>
  sentenceNodes(parsed(text).tree).flatMap((sentence) => sentence.children.filter((node) => node.type === 'WordNode').map((node) => stringOf(node)))

/** The blocks of a text as `kind: words`. */
export const blocks = (text: string, known: Partial<StoryRead> = {}): string[] =>
  parsed(text, known).blocks.map(({ start, end, kind, furniture }) => `${furniture ?? kind}: ${text.slice(start, end)}`)
