import type { Sentence, Word } from 'nlcst'
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
      for (const cut of cutWord(textOf(node))) {
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

/** The characters of a word, quickly for the usual one that is not joined of several nodes. */
function textOf(word: Word): string {
  const [first, second] = word.children
  return first && second === undefined && 'value' in first ? first.value : stringOf(word)
}

/** Whether a run of one mark is a word: dashes, two apostrophes for a quotation mark, rulers; not brackets, commas and quotation marks. */
const staysWhole = (run: string): boolean => /^[-–—='*~_<>+’‘`|/#]/.test(run)

/** Code units of the character at an offset. */
const width = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
