import { looks, type Place, type Transformation } from '../../pipeline/syntax/tags/transformation.ts'
import type { GoldSentence } from './corpus.ts'
import { type FlatCorpus, flatten } from './flat.ts'
import type { ListedLexicon } from './lexicon.ts'
import { Tally } from './tally.ts'
import { eachAt, standsAt, type Template, templates } from './templates.ts'

/** Of the rules counted in one pass those are taken that still gain this share of the best; then all are counted anew. */
const passShare = 0.6

interface Rule {
  from: number
  to: number
  template: Template
  /** labels or words at the places of the template */
  values: readonly number[]
}

/** A transformation with how many more tokens of the corpus it corrects than it spoils. */
export type Learned = Transformation & { gain: number }

/** Learns rules one after the other, those first that correct most of what is still wrong, until none corrects `leastGain` tokens more than it spoils. */
export function learnTransformations(sentences: readonly GoldSentence[], lexicon: ListedLexicon, leastGain: number): Learned[] {
  const corpus = flatten(sentences, lexicon)
  const learned: Learned[] = []
  for (;;) {
    const counted = candidates(corpus, leastGain)
    const best = counted[0]?.gain ?? 0
    if (best < leastGain) return learned
    process.stderr.write(`${learned.length} rules, the next gains ${best}\n`)
    const enough = Math.max(leastGain, best * passShare)
    for (const { rule, gain: before } of counted) {
      if (before < enough) break
      const gain = gainOf(rule, corpus)
      if (gain < enough) continue
      apply(rule, corpus)
      learned.push({ ...named(rule, corpus), gain })
    }
  }
}

/** Sizes of the tallies: rules that correct anything, and those that correct enough to be worth counting what they spoil. */
const anyBits = 23
const enoughBits = 20

/** Rules with what they gain, the most useful first; ties in the order of their numbers. */
function candidates(corpus: FlatCorpus, least: number): { rule: Rule; gain: number }[] {
  const { labels, gold, possible } = corpus
  const corrects = new Tally(anyBits)
  const targets = new Map<number, Set<number>>()
  for (let at = 0; at < labels.length; at++) {
    const from = labels[at] as number
    const to = gold[at] as number
    if (from === to || !possible[at * 256 + to]) continue
    targets.set(from, (targets.get(from) ?? new Set()).add(to))
    eachKey(corpus, at, from, to, (key) => corrects.add(key, 1))
  }
  const gains = new Tally(enoughBits)
  for (const [key, times] of corrects.atLeast(least)) gains.add(key, times)
  for (let at = 0; at < labels.length; at++) {
    const from = labels[at] as number
    if (from === 0 || from !== gold[at]) continue
    for (const to of targets.get(from) ?? []) if (possible[at * 256 + to]) eachKey(corpus, at, from, to, (key) => gains.addKnown(key, -1))
  }
  return gains.atLeast(least).map(([key, gain]) => ({ rule: ruleOf(key), gain }))
}

/** How many labels, words and templates are told apart in the number of a rule, which must stay below 2^53. */
const labelBase = 128
const wordBase = 32768
const templateBase = 64
const baseOf = (place: Place): number => (looks[place].row === 'labels' ? labelBase : wordBase)

/** Calls `use` with the number of each rule that would turn a token's label into another. */
function eachKey(corpus: FlatCorpus, at: number, from: number, to: number, use: (key: number) => void): void {
  for (const [index, { places }] of templates.entries()) {
    eachValue(corpus, at, places, 0, from * labelBase + to, (key) => use(key * templateBase + index))
  }
}

/** Calls `use` with the key continued by each combination of values at the places from `index` on. */
function eachValue(corpus: FlatCorpus, at: number, places: readonly Place[], index: number, key: number, use: (key: number) => void): void {
  const place = places[index]
  if (place === undefined) use(key)
  else eachAt(corpus, at, place, (value) => eachValue(corpus, at, places, index + 1, key * baseOf(place) + value, use))
}

function ruleOf(key: number): Rule {
  const pop = (base: number): number => {
    const digit = key % base
    key = Math.floor(key / base)
    return digit
  }
  const template = templates[pop(templateBase)] as Template
  const values = [...template.places].reverse().map((place) => pop(baseOf(place)))
  const to = pop(labelBase)
  const from = pop(labelBase)
  return { from, to, template, values: values.reverse() }
}

function holds({ to, template: { places }, values }: Rule, corpus: FlatCorpus, at: number): boolean {
  if (corpus.possible[at * 256 + to] !== 1) return false
  for (let index = 0; index < places.length; index++) if (!standsAt(corpus, at, places[index] as Place, values[index] as number)) return false
  return true
}

function gainOf(rule: Rule, corpus: FlatCorpus): number {
  let gain = 0
  for (let at = 0; at < corpus.labels.length; at++) {
    if (corpus.labels[at] !== rule.from || !holds(rule, corpus, at)) continue
    if (corpus.gold[at] === rule.to) gain++
    else if (corpus.gold[at] === rule.from) gain--
  }
  return gain
}

function apply(rule: Rule, corpus: FlatCorpus): void {
  for (let at = 0; at < corpus.labels.length; at++) if (corpus.labels[at] === rule.from && holds(rule, corpus, at)) corpus.labels[at] = rule.to
}

function named({ from, to, template: { places }, values }: Rule, { labelNames, wordNames }: FlatCorpus): Transformation {
  const is = places.map((place, index) => (looks[place].row === 'labels' ? labelNames : wordNames)[values[index] as number] ?? '')
  return { from: labelNames[from] ?? '', to: labelNames[to] ?? '', where: places.join(' '), is: is.join(' ') }
}
