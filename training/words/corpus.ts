import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Token } from '../../pipeline/document.ts'
import { type Label, labelOf } from '../../pipeline/syntax/tags/label.ts'

/** A sentence of a treebank with the labels it gives. */
export interface GoldSentence {
  forms: string[]
  labels: Label[]
  lemmas: string[]
}

interface Document {
  text: string
  sentences: { tokens: (Token & { xpos: string })[] }[]
}

/** The sentences of a treebank (a gzipped file of one JSON document a line, as in ../shared/corpora/syntax). */
export function readTreebank(path: string): GoldSentence[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')
  return lines.flatMap((line) => {
    const { text, sentences } = JSON.parse(line) as Document
    return sentences.map(({ tokens }) => ({
      forms: tokens.map((token) => text.slice(token.start, token.end)),
      labels: tokens.map((token) => labelOf(token.xpos, token.upos)),
      lemmas: tokens.map((token) => token.lemma)
    }))
  })
}
