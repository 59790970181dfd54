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

/** What a rule can look at: labels or words at one of some distances from the token. */
export const looks = {
  't-1': { row: 'labels', distances: [-1] },
  't+1': { row: 'labels', distances: [1] },
  't-2': { row: 'labels', distances: [-2] },
  't+2': { row: 'labels', distances: [2] },
  't-3..1': { row: 'labels', distances: [-1, -2, -3] },
  't+1..3': { row: 'labels', distances: [1, 2, 3] },
  w0: { row: 'words', distances: [0] },
  'w-1': { row: 'words', distances: [-1] },
  'w+1': { row: 'words', distances: [1] },
  'w-2': { row: 'words', distances: [-2] },
  'w+2': { row: 'words', distances: [2] }
} as const satisfies Record<string, { row: 'labels' | 'words'; distances: readonly number[] }>
export type Place = keyof typeof looks

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

/** What stands before the first and after the last token. */
export const edge = '^'

/** The transformations of the package, in the order in which they were learned (words.json). */
const transformations = lazy(() => readTable<keyof Transformation>(new URL('./transformations.tsv', import.meta.url)).map(prepared))

/** Improves the labels of a sentence, each rule over the whole sentence before the next. */
export function transform(sentence: Labelled): void {
  const present = new Set(sentence.labels)
  for (const rule of transformations()) if (present.has(rule.from) && apply(rule, sentence)) present.add(rule.to)
}

interface Condition {
  row: 'labels' | 'words'
  /** distances from the token at one of which the value must stand */
  distances: readonly number[]
  value: string
}

/** A rule with its conditions taken apart. */
interface Prepared extends Transformation {
  conditions: readonly Condition[]
}

function prepared(rule: Transformation): Prepared {
  const values = rule.is.split(' ')
  const conditions = rule.where.split(' ').map((place, index): Condition => ({ ...looks[place as Place], value: values[index] ?? '' }))
  return { ...rule, conditions }
}

/** Applies a rule to every token of a sentence, from the left; says whether it changed any. */
function apply(rule: Prepared, sentence: Labelled): boolean {
  const { labels, first } = sentence
  let changed = false
  for (let at = labels.indexOf(rule.from); at >= 0; at = labels.indexOf(rule.from, at + 1)) {
    if (!holds(rule.conditions, sentence, at) || !mayBe(first[at], rule.to)) continue
    labels[at] = rule.to
    changed = true
  }
  return changed
}

function holds(conditions: readonly Condition[], sentence: Labelled, at: number): boolean {
  for (const { row, distances, value } of conditions) {
    const list = sentence[row]
    let found = false
    for (const distance of distances) found ||= (list[at + distance] ?? edge) === value
    if (!found) return false
  }
  return true
}
