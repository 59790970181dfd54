import type { Label } from '../../pipeline/syntax/tags/label.ts'
import type { Entry, Lexicon } from '../../pipeline/syntax/tags/lexicon.ts'
import { labelByShape } from '../../pipeline/syntax/tags/shape.ts'
import type { GoldSentence } from './corpus.ts'
import { type Counts, count, ranked, total } from './count.ts'

/** A word seen less often tells of its text, not of English. */
const leastCount = 2
/** A label that a word has in less than this share of its tokens, and once only, is taken for a slip of the annotators. */
const slipShare = 0.02
/** Words from which endings are counted are at most so frequent: what is not in the table is rare. */
const rareCount = 5
const leastWordsOfEnding = 5
const longestEnding = 5

export type LabelCounts = Map<string, Counts<Label>>

/** How often each word has each label. A word at the start of a sentence counts in lower case unless it is a name. */
export function countLabels(sentences: readonly GoldSentence[]): LabelCounts {
  const words: LabelCounts = new Map()
  for (const { forms, labels } of sentences) {
    const start = forms.findIndex((form) => /[\p{L}\p{N}]/u.test(form))
    for (const [index, form] of forms.entries()) {
      const label = labels[index] ?? ''
      const word = index === start && !label.startsWith('NNP') && !(form === 'I') ? form.toLowerCase() : form
      const counts = words.get(word) ?? new Map()
      words.set(word, counts)
      count(counts, label)
    }
  }
  return words
}

/** The words that are worth a row: seen twice, not told by their shape, and no mere names (capitals tell a name), save those that are words too. */
export function keepWords(words: LabelCounts): LabelCounts {
  const kept: LabelCounts = new Map()
  for (const word of [...words.keys()].sort()) {
    const counts = words.get(word) ?? new Map()
    const all = total(counts)
    if (all < leastCount || (/\d/.test(word) && labelByShape(word) !== undefined) || /\s/.test(word)) continue
    const name = [...counts.keys()].every((label) => label === 'NNP' || label === 'GW')
    if (name && /^\p{Lu}/u.test(word) && (words.get(word.toLowerCase())?.size ?? 0) === 0) continue
    kept.set(word, new Map(ranked(counts).filter(([, times]) => times > 1 || times >= slipShare * all)))
  }
  return kept
}

/** The usual label of lower-case words by their ending, where it is not that of the shorter ending. */
export function countEndings(words: LabelCounts): Map<string, Label> {
  const endings: LabelCounts = new Map()
  for (const [word, counts] of words) {
    const label = ranked(counts)[0]?.[0]
    if (label === undefined || total(counts) > rareCount || !/^\p{Ll}{3,}$/u.test(word)) continue
    for (let length = 1; length <= Math.min(longestEnding, word.length - 1); length++) {
      const ending = word.slice(-length)
      const labels = endings.get(ending) ?? new Map()
      endings.set(ending, labels)
      count(labels, label)
    }
  }
  const usual = new Map<string, Label>()
  for (const ending of [...endings.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const labels = endings.get(ending) ?? new Map()
    const label = ranked(labels)[0]?.[0] ?? 'NN'
    if (total(labels) >= leastWordsOfEnding && label !== shorterLabel(usual, ending)) usual.set(ending, label)
  }
  return usual
}

function shorterLabel(usual: ReadonlyMap<string, Label>, ending: string): Label {
  for (let from = 1; from < ending.length; from++) {
    const label = usual.get(ending.slice(from))
    if (label !== undefined) return label
  }
  return 'NN'
}

/** A lexicon whose words can be listed. */
export type ListedLexicon = Lexicon & { words: ReadonlyMap<string, Entry> }

/** The lexicon as the tagger reads it. */
export function lexiconOf(words: LabelCounts, endings: ReadonlyMap<string, Label>): ListedLexicon {
  const entries = [...words].map(([word, counts]): [string, Entry] => [word, { labels: ranked(counts).map(([label]) => label), count: total(counts) }])
  return { words: new Map(entries), endings }
}
