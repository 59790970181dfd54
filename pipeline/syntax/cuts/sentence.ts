import type { Sentence } from 'nlcst'
import { toString as stringOf } from 'nlcst-to-string'
import type { Span } from '../../document.ts'
import { cutWord } from './word.ts'

/** The syntactic words of a sentence of the tree, in text order: words cut in the way of Universal Dependencies, runs of marks kept or cut. */
export function tokensOf(sentence: Sentence): Span[] {
  const tokens: Span[] = []
  let mark: Span | undefined
  for (const node of sentence.children) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'WordNode') {
      let from = start
      for (const cut of cutWord(stringOf(node))) {
        tokens.push({ start: from, end: start + cut })
        from = start + cut
      }
    } else if (node.type !== 'WhiteSpaceNode') {
      const text = stringOf(node)
      const ends = /^[.?!…]/.test(text)
      if (ends && mark?.end === start) mark.end = end
      else if (ends || staysWhole(text)) tokens.push({ start, end })
      else for (let at = start; at < end; at += width(text, at - start)) tokens.push({ start: at, end: at + width(text, at - start) })
      mark = ends ? tokens.at(-1) : undefined
    }
  }
  return tokens
}

/** Whether a run of one mark is a word: dashes, two apostrophes for a quotation mark, rulers; not brackets, commas and quotation marks. */
const staysWhole = (run: string): boolean => /^[-–—='*~_<>+’‘`|/#]/.test(run)

/** Code units of the character at an offset. */
const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
