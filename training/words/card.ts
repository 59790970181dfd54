import { lemmaOf } from '../../pipeline/syntax/lemmas/lemma.ts'
import { tagsOf } from '../../pipeline/syntax/tags/label.ts'
import { labelsOf } from '../../pipeline/syntax/tags/tag.ts'
import type { GoldSentence } from './corpus.ts'

/** Share of right tags and lemmas on the words that the treebank gives, to four places. */
export function accuracy(sentences: readonly GoldSentence[]): { words: number; upos: number; xpos: number; lemma: number } {
  const right = { upos: 0, xpos: 0, lemma: 0 }
  let words = 0
  for (const { forms, labels: gold, lemmas } of sentences) {
    for (const [index, label] of labelsOf(forms).entries()) {
      const said = tagsOf(label)
      const truth = tagsOf(gold[index] ?? '')
      words++
      if (said.upos === truth.upos) right.upos++
      if (said.xpos === truth.xpos) right.xpos++
      if (lemmaOf(forms[index] ?? '', label) === lemmas[index]) right.lemma++
    }
  }
  const share = (times: number): number => Math.round((times / words) * 10_000) / 10_000
  return { words, upos: share(right.upos), xpos: share(right.xpos), lemma: share(right.lemma) }
}
