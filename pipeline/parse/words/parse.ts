import type { Root, RootContent, SentenceContent, Word } from 'nlcst'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import type { Point } from 'unist'
import type { Span } from '../../document.ts'
import { joinWords } from './join.ts'
import { pieces } from './pieces.ts'
import { pointsOf } from './points.ts'

/** Words, punctuation, symbols and white space of a stretch of a text, with points of the whole text. */
export interface Words {
  (span: Span): SentenceContent[]
  pointAt(offset: number): Point
}

const english = unified().use(retextEnglish).freeze()

/** Words after retext-english, piece by piece, joined where our rules know better. */
export function parseWords(text: string): Words {
  const pointAt = pointsOf(text)
  const parse = (span: Span): SentenceContent[] => {
    const nodes: SentenceContent[] = []
    for (const piece of pieces(text, span)) {
      const from = nodes.length
      collectWords(english.parse(text.slice(piece.start, piece.end)), nodes)
      for (let at = from; at < nodes.length; at++) place(nodes[at] as SentenceContent, piece.start, pointAt)
    }
    return joinWords(nodes)
  }
  return Object.assign(parse, { pointAt })
}

/** What the sentences of a tree consist of and what stands between them: where sentences end, and which words keep their period, our own rules say. */
function collectWords(tree: Root | RootContent, nodes: SentenceContent[]): void {
  if (tree.type === 'RootNode' || tree.type === 'ParagraphNode' || tree.type === 'SentenceNode') for (const child of tree.children) collectWords(child, nodes)
  else if (tree.type === 'WordNode') nodes.push(...withoutPeriod(tree))
  else nodes.push(tree as SentenceContent)
}

/** A word, and the period that retext-english has put into it apart. */
function withoutPeriod(word: Word): SentenceContent[] {
  const period = word.children.at(-1)
  if (word.children.length === 1 || period?.type !== 'PunctuationNode' || period.value !== '.') return [word]
  word.children.pop()
  const end = word.children.at(-1)?.position?.end
  if (word.position && end) word.position.end = end
  return [word, period]
}

/** Gives a node and its children points of the whole text instead of the piece that starts at `base`. */
function place(node: SentenceContent | Word['children'][number], base: number, pointAt: (offset: number) => Point): void {
  const { start, end } = node.position ?? {}
  if (start?.offset !== undefined && end?.offset !== undefined) node.position = { start: pointAt(base + start.offset), end: pointAt(base + end.offset) }
  if ('children' in node) for (const child of node.children) place(child, base, pointAt)
}
