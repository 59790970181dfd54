import { lazy, readTable } from '../../lexicon/table.ts'
import type { FirstLabel } from './first.ts'
import type { Label } from './label.ts'

/**
 * A rule of Brill's kind: a token labelled `from` becomes `to` where its surroundings are such.
 * `where` names what is looked at, `is` what must stand there: `t-1` the label before, `w+1` the word after in lower case, joined by a blank, and so are their values.
 * E. Brill, Transformation-Based Error-Driven Learning, Computational Linguistics 21(4), 1995.
 */
export interface Transformation {
  from: Label
  to: Label
  where: string
  is: string
}

/** What a template can look at. */
export const places = ['t-1', 't+1', 't-2', 't+2', 'w0', 'w-1', 'w+1', 'w-2', 'w+2', 't-3..1', 't+1..3'] as const
export type Place = (typeof places)[number]

/** A sentence as the rules see it. */
export interface Labelled {
  labels: Label[]
  /** forms in lower case */
  words: readonly string[]
  first: readonly FirstLabel[]
}

/** Labels that a word of no table may be given. */
const open = new Set<Label>(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'RB', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'CD', 'UH', 'FW', 'NNP+ADJ'])

/** Whether a token may have a label. */
export const mayBe = (first: FirstLabel | undefined, label: Label): boolean => (first?.possible ? first.possible.includes(label) : open.has(label))

/** The label or word at a place seen from a token; a place that spans several tokens gives each. */
export function seenAt({ labels, words }: Labelled, at: number, place: Place): readonly string[] {
  if (place === 't-3..1') return labels.slice(Math.max(0, at - 3), at)
  if (place === 't+1..3') return labels.slice(at + 1, at + 4)
  const list = place.startsWith('t') ? labels : words
  return [list[at + Number(place.slice(1))] ?? edge]
}

/** What stands before the first and after the last token. */
export const edge = '^'

/** The transformations of the package, in the order in which they were learned (words.json). */
const transformations = lazy(() => readTable<keyof Transformation>(new URL('./transformations.tsv', import.meta.url)).map(prepared))

/** Improves the labels of a sentence, each rule over the whole sentence before the next. */
export function transform(sentence: Labelled): void {
  for (const rule of transformations()) apply(rule, sentence)
}

/** A rule with its conditions taken apart. */
export interface Prepared extends Transformation {
  conditions: readonly { place: Place; value: string }[]
}

/** A rule with its conditions taken apart. */
export function prepared(rule: Transformation): Prepared {
  const values = rule.is.split(' ')
  return { ...rule, conditions: rule.where.split(' ').map((place, index) => ({ place: place as Place, value: values[index] ?? '' })) }
}

/** Applies a rule to every token of a sentence, from the left. */
export function apply(rule: Prepared, sentence: Labelled): void {
  const { labels, first } = sentence
  for (let at = labels.indexOf(rule.from); at >= 0; at = labels.indexOf(rule.from, at + 1)) {
    if (mayBe(first[at], rule.to) && rule.conditions.every(({ place, value }) => seenAt(sentence, at, place).includes(value))) labels[at] = rule.to
  }
}
