import { firstLabels } from '../../pipeline/syntax/tags/first.ts'
import type { Label } from '../../pipeline/syntax/tags/label.ts'
import type { Lexicon } from '../../pipeline/syntax/tags/lexicon.ts'
import { apply, type Labelled, mayBe, type Place, prepared, seenAt, type Transformation } from '../../pipeline/syntax/tags/transformation.ts'
import type { GoldSentence } from './corpus.ts'
import { type Counts, count } from './count.ts'

/** What rules may look at together. */
const templates: readonly (readonly Place[])[] = [
  ['t-1'],
  ['t+1'],
  ['t-2'],
  ['t+2'],
  ['t-3..1'],
  ['t+1..3'],
  ['w-1'],
  ['w+1'],
  ['w-2'],
  ['w+2'],
  ['t-1', 't+1'],
  ['t-2', 't-1'],
  ['t+1', 't+2'],
  ['w0', 't-1'],
  ['w0', 't+1'],
  ['w0', 't-2'],
  ['w0', 't+2'],
  ['w0', 'w-1'],
  ['w0', 'w+1'],
  ['w0', 't-3..1'],
  ['w0', 't+1..3'],
  ['w-1', 't+1'],
  ['t-1', 'w+1'],
  ['w0']
]

interface Site {
  sentence: Labelled
  at: number
}

/** Learns rules one after the other, each the one that corrects most of what is still wrong, until none corrects `leastGain` more than it spoils. */
export function learnTransformations(sentences: readonly GoldSentence[], lexicon: Lexicon, leastGain: number): (Transformation & { gain: number })[] {
  const gold = new Map<Labelled, readonly Label[]>()
  for (const { forms, labels } of sentences) {
    const first = firstLabels(forms, lexicon)
    gold.set({ labels: first.map(({ label }) => label), words: forms.map((form) => form.toLowerCase()), first }, labels)
  }
  const rules: (Transformation & { gain: number })[] = []
  for (;;) {
    const rule = bestRule(gold)
    if (!rule || rule.gain < leastGain) return rules
    rules.push(rule)
    const ready = prepared(rule)
    for (const sentence of gold.keys()) apply(ready, sentence)
  }
}

function bestRule(gold: ReadonlyMap<Labelled, readonly Label[]>): (Transformation & { gain: number }) | undefined {
  const corrects: Counts<string> = new Map()
  const right = new Map<Label, Site[]>()
  for (const [sentence, labels] of gold) {
    for (const [at, label] of sentence.labels.entries()) {
      const truth = labels[at] ?? ''
      if (label === truth) {
        const sites = right.get(label)
        if (sites) sites.push({ sentence, at })
        else right.set(label, [{ sentence, at }])
      } else if (mayBe(sentence.first[at], truth)) {
        for (const key of keys(sentence, at, label, truth)) count(corrects, key)
      }
    }
  }
  let best: (Transformation & { gain: number }) | undefined
  for (const [key, good] of [...corrects].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (best && good <= best.gain) break
    const [from = '', to = '', where = '', is = ''] = key.split('\t')
    const rule = { from, to, where, is }
    const gain = good - spoiled(rule, right.get(from) ?? [], good - (best?.gain ?? 0))
    if (!best || gain > best.gain) best = { ...rule, gain }
  }
  return best
}

/** How many right labels a rule would spoil, counted up to `most`. */
function spoiled(rule: Transformation, sites: readonly Site[], most: number): number {
  const { conditions } = prepared(rule)
  let times = 0
  for (const { sentence, at } of sites) {
    if (!conditions.every(({ place, value }) => seenAt(sentence, at, place).includes(value)) || !mayBe(sentence.first[at], rule.to)) continue
    times++
    if (times >= most) break
  }
  return times
}

/** The rules that would turn the label of a token into the true one. */
function* keys(sentence: Labelled, at: number, from: Label, to: Label): Generator<string> {
  for (const places of templates) {
    let values = ['']
    for (const [index, place] of places.entries()) {
      const seen = [...new Set(seenAt(sentence, at, place))]
      values = values.flatMap((before) => seen.map((value) => (index === 0 ? value : `${before} ${value}`)))
    }
    for (const value of values) yield `${from}\t${to}\t${places.join(' ')}\t${value}`
  }
}
