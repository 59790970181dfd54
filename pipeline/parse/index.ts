import type { Root } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import type { Plugin } from 'unified'
import { added, type Block } from '../document.ts'

/** Marks the blocks of the text and parses them with retext-english: adds `blocks`; the tree is nlcst. */
export const parse: Plugin<[], string, Root> = function () {
  const english = new ParseEnglish()
  this.parser = (_text, file) => {
    const text = String(file.value)
    file.data.blocks = added(file, 'story').blocks ?? findBlocks(text)
    return english.parse(text)
  }
}

function findBlocks(text: string): Block[] {
  return [...text.matchAll(/\S(?:.*\S)?(?:\n.*\S)*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'paragraph' }))
}
