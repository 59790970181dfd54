import type { Lexicon } from '../../pipeline/syntax/tags/lexicon.ts'
import type { Transformation } from '../../pipeline/syntax/tags/transformation.ts'
import type { GoldSentence } from './corpus.ts'
import { type FlatCorpus, flatten } from './flat.ts'
import { Tally } from './tally.ts'
import { eachAt, standsAt, type Template, templates } from './templates.ts'

/** Of the rules counted in one pass those are taken that still gain this share of the best; then all are counted anew. */
const passShare = 0.6

interface Rule {
  from: number
  to: number
  template: Template
  first: number
  second: number
}

/** A transformation with how many more tokens of the corpus it corrects than it spoils. */
export type Learned = Transformation & { gain: number }

/** Learns rules one after the other, those first that correct most of what is still wrong, until none corrects `leastGain` tokens more than it spoils. */
export function learnTransformations(sentences: readonly GoldSentence[], lexicon: Lexicon, leastGain: number): Learned[] {
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
const anyBits = 22
const enoughBits = 17

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

/** Calls `use` with the number of each rule that would turn a token's label into another. */
function eachKey(corpus: FlatCorpus, at: number, from: number, to: number, use: (key: number) => void): void {
  for (let index = 0; index < templates.length; index++) {
    const [one, two] = (templates[index] as Template).places
    const change = (index * 128 + from) * 128 + to
    eachAt(corpus, at, one, (first) => {
      const key = (change * 32768 + first) * 32768
      if (two === undefined) use(key)
      else eachAt(corpus, at, two, (second) => use(key + second))
    })
  }
}

function ruleOf(key: number): Rule {
  const pop = (base: number): number => {
    const digit = key % base
    key = Math.floor(key / base)
    return digit
  }
  const second = pop(32768)
  const first = pop(32768)
  const to = pop(128)
  const from = pop(128)
  return { from, to, first, second, template: templates[key] as Template }
}

function holds({ to, template, first, second }: Rule, corpus: FlatCorpus, at: number): boolean {
  const [one, two] = template.places
  return corpus.possible[at * 256 + to] === 1 && standsAt(corpus, at, one, first) && (two === undefined || standsAt(corpus, at, two, second))
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

function named({ from, to, template, first, second }: Rule, { labelNames, wordNames }: FlatCorpus): Transformation {
  const name = (place: string | undefined, value: number): string => (place?.startsWith('t') ? labelNames : wordNames)[value] ?? ''
  const [one, two] = template.places
  const is = two === undefined ? name(one, first) : `${name(one, first)} ${name(two, second)}`
  return { from: labelNames[from] ?? '', to: labelNames[to] ?? '', where: template.places.join(' '), is }
}
