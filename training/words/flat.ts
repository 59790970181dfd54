import { firstLabels } from '../../pipeline/syntax/tags/first.ts'
import type { Label } from '../../pipeline/syntax/tags/label.ts'
import { edge, marksClause, mayBe } from '../../pipeline/syntax/tags/transformation.ts'
import type { GoldSentence } from './corpus.ts'
import type { ListedLexicon } from './lexicon.ts'

/** Edges around each sentence: as far as a rule looks. */
const padding = 3

/** All sentences as one row of numbers, parted by edges, so that millions of rules can be tried. */
export interface FlatCorpus {
  labels: Uint8Array
  gold: Uint8Array
  words: Uint32Array
  /** whether the token may have the label: one row of `labelNames.length` a token */
  possible: Uint8Array
  /** whether the label is one that `v-` and `v+` find */
  marks: Uint8Array
  labelNames: Label[]
  wordNames: string[]
}

/** Numbers strings in the order in which they come; 0 is the edge. */
class Numbering {
  readonly names = [edge]
  readonly #numbers = new Map([[edge, 0]])

  of(name: string): number {
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    this.#numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }
}

/** The corpus with the labels that each word has by itself. */
export function flatten(sentences: readonly GoldSentence[], lexicon: ListedLexicon): FlatCorpus {
  const labels = new Numbering()
  const words = new Numbering()
  for (const sentence of sentences) for (const label of sentence.labels) labels.of(label)
  for (const { labels: listed } of lexicon.words.values()) for (const label of listed) labels.of(label)
  const size = sentences.reduce((sum, { forms }) => sum + forms.length + padding, padding)
  const flat = { labels: new Uint8Array(size), gold: new Uint8Array(size), words: new Uint32Array(size), possible: new Uint8Array(size * 256) }
  let at = padding
  for (const { forms, labels: gold } of sentences) {
    for (const [index, first] of firstLabels(forms, lexicon).entries()) {
      flat.labels[at] = labels.of(first.label)
      flat.gold[at] = labels.of(gold[index] ?? edge)
      flat.words[at] = words.of((forms[index] ?? '').toLowerCase())
      for (const [number, name] of labels.names.entries()) if (mayBe(first, name)) flat.possible[at * 256 + number] = 1
      at++
    }
    at += padding
  }
  return { ...flat, marks: Uint8Array.from(labels.names, (name) => Number(marksClause(name))), labelNames: labels.names, wordNames: words.names }
}
