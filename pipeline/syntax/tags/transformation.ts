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

/** Labels or words as numbers, with edges on both sides. */
interface Rows {
  labels: Int16Array
  words: Int16Array
}

/** As far as a rule looks. */
const padding = 3

interface Condition {
  row: keyof Rows
  /** distances from the token at one of which the value must stand */
  distances: readonly number[]
  value: number
}

interface Rule {
  from: number
  to: number
  label: Label
  conditions: readonly Condition[]
}

/** The transformations of the package (words.json) in the order in which they were learned, and the numbers of what they name. */
const table = lazy(() => {
  const numbers = new Map([[edge, 0]])
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const rules = readTable<keyof Transformation>(new URL('./transformations.tsv', import.meta.url)).map(({ from, to, where, is }): Rule => {
    const values = is.split(' ')
    const conditions = where.split(' ').map((place, index): Condition => ({ ...looks[place as Place], value: numberOf(values[index] ?? '') }))
    return { from: numberOf(from), to: numberOf(to), label: to, conditions }
  })
  return { rules, numbers }
})

/** Improves the labels of a sentence, each rule over the whole sentence before the next. */
export function transform(sentence: Labelled): void {
  const { rules, numbers } = table()
  const rows = { labels: rowOf(sentence.labels, numbers), words: rowOf(sentence.words, numbers) }
  const unsure: number[] = []
  const present = new Uint8Array(numbers.size)
  for (const [at, { possible }] of sentence.first.entries()) {
    if (possible?.length === 1) continue
    unsure.push(at)
    const label = rows.labels[at + padding] as number
    if (label >= 0) present[label] = 1
  }
  for (const rule of rules) if (present[rule.from] && apply(rule, rows, sentence, unsure)) present[rule.to] = 1
}

/** The numbers of names between edges; -1 for what no rule names. */
function rowOf(names: readonly string[], numbers: ReadonlyMap<string, number>): Int16Array {
  const row = new Int16Array(names.length + 2 * padding)
  for (let at = 0; at < names.length; at++) row[at + padding] = numbers.get(names[at] as string) ?? -1
  return row
}

/** Applies a rule to every token of a sentence that may have several labels, from the left; says whether it changed any. */
function apply(rule: Rule, rows: Rows, { labels, first }: Labelled, unsure: readonly number[]): boolean {
  let changed = false
  for (const at of unsure) {
    if (rows.labels[at + padding] !== rule.from || !holds(rule.conditions, rows, at + padding) || !mayBe(first[at], rule.label)) continue
    rows.labels[at + padding] = rule.to
    labels[at] = rule.label
    changed = true
  }
  return changed
}

function holds(conditions: readonly Condition[], rows: Rows, at: number): boolean {
  for (const { row, distances, value } of conditions) {
    const numbers = rows[row]
    let found = false
    for (const distance of distances) found ||= numbers[at + distance] === value
    if (!found) return false
  }
  return true
}
