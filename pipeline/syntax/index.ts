import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, type Sentence, words } from '../document.ts'
import { lemmaOf } from './lemmas/lemma.ts'
import { sentencesOf } from './sentences.ts'
import { tagsOf } from './tags/label.ts'
import { labelsOf } from './tags/tag.ts'

/** Cuts the sentences of the tree into syntactic words with tags and lemmas: adds `sentences`; furniture has none. */
export const syntax: Plugin<[], Root> = () => (tree, file) => {
  const text = String(file.value)
  file.data.sentences = sentencesOf(tree, added(file, 'blocks')).map(({ start, end, tokens }): Sentence => {
    const forms = tokens.map((token) => words(text, token))
    const labels = labelsOf(forms)
    return {
      start,
      end,
      tokens: tokens.map((token, index) => {
        const label = labels[index] ?? 'X'
        const { xpos, upos } = tagsOf(label)
        return { start: token.start, end: token.end, upos, xpos, lemma: lemmaOf(forms[index] ?? '', label) }
      })
    }
  })
}
