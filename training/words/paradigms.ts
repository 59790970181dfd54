import type { Label } from '../../pipeline/syntax/tags/label.ts'
import type { LabelCounts } from './lexicon.ts'

/** Forms of one spelling: a verb that was seen with the first may have the second. */
const twins: readonly (readonly [Label, Label])[] = [
  ['VB', 'VBP'],
  ['VBP', 'VB']
]

/** Regular past forms of one spelling, an adjective made of them included. */
const pastForms: readonly Label[] = ['VBD', 'VBN']

/**
 * Gives words the labels that English grammar gives them though the corpora happen not to: `added` VBN is VBD too, `votes` NNS is VBZ too where `vote` is a verb.
 * Such labels have the count 0.
 *
 * @param words the words of the table
 * @param all the words of the corpora, in which bases are looked up
 */
export function completeParadigms(words: LabelCounts, all: LabelCounts): void {
  const has = (word: string, ...labels: Label[]): boolean => labels.some((label) => all.get(word)?.has(label))
  for (const [word, counts] of words) {
    if (!/^\p{Ll}+$/u.test(word)) continue
    const allow = (label: Label): unknown => counts.has(label) || counts.set(label, 0)
    for (const [seen, twin] of twins) if (counts.has(seen)) allow(twin)
    if (word.endsWith('ed') && pastForms.some((label) => counts.has(label))) for (const label of pastForms) allow(label)
    if (!word.endsWith('s') || !(counts.has('NNS') || counts.has('VBZ'))) continue
    const bases = basesOf(word)
    if (bases.some((base) => has(base, 'VB', 'VBP'))) allow('VBZ')
    if (bases.some((base) => has(base, 'NN'))) allow('NNS')
  }
}

/** What an -s may have been added to: `votes` vote, `watches` watch, `carries` carry. */
const basesOf = (word: string): string[] => [
  word.slice(0, -1),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [])
]
