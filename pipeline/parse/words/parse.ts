import type { SentenceContent, Word } from 'nlcst'
import { ParseEnglish } from 'parse-english'
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

/** Words after retext-english, piece by piece, joined where our rules know better. */
export function parseWords(text: string): Words {
  const english = new ParseEnglish()
  const pointAt = pointsOf(text)
  const parse = (span: Span): SentenceContent[] => {
    const nodes: SentenceContent[] = []
    for (const piece of pieces(text, span)) {
      for (const node of english.tokenizeSentence(text.slice(piece.start, piece.end)).children) {
        place(node, piece.start, pointAt)
        nodes.push(node)
      }
    }
    return joinWords(nodes)
  }
  return Object.assign(parse, { pointAt })
}

/** Gives a node and its children points of the whole text instead of the piece that starts at `base`. */
function place(node: SentenceContent | Word['children'][number], base: number, pointAt: (offset: number) => Point): void {
  const { start, end } = node.position ?? {}
  if (start?.offset !== undefined && end?.offset !== undefined) node.position = { start: pointAt(base + start.offset), end: pointAt(base + end.offset) }
  if ('children' in node) for (const child of node.children) place(child, base, pointAt)
}
