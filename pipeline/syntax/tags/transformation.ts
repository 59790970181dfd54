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

/** A place that a rule can look at: labels or words at one of some distances from the token, or the nearest label of a verb or a clause opener on one side. */
export type Look = { row: 'labels' | 'words'; distances: readonly number[] } | { row: 'labels'; toward: -1 | 1 }

/** What a rule can look at, by the name that the table has for it. */
export const looks = {
  't-1': { row: 'labels', distances: [-1] },
  't+1': { row: 'labels', distances: [1] },
  't-2': { row: 'labels', distances: [-2] },
  't+2': { row: 'labels', distances: [2] },
  't-3..1': { row: 'labels', distances: [-1, -2, -3] },
  't+1..3': { row: 'labels', distances: [1, 2, 3] },
  'v-': { row: 'labels', toward: -1 },
  'v+': { row: 'labels', toward: 1 },
  w0: { row: 'words', distances: [0] },
  'w-1': { row: 'words', distances: [-1] },
  'w+1': { row: 'words', distances: [1] },
  'w-2': { row: 'words', distances: [-2] },
  'w+2': { row: 'words', distances: [2] }
} as const satisfies Record<string, Look>
export type Place = keyof typeof looks

/** Whether a label is that of a verb, of `to` or of a word that opens a clause: what tells how far a clause has come. */
export const marksClause = (label: Label): boolean => /^(?:V|MD|TO|W|IN\+SCONJ)/.test(label)

/** How far a rule looks for the next verb or clause opener. */
const reach = 12

/** The nearest number that `marks` has on one side of a place; 0, the edge, where there is none within reach. */
export function nearestMark(row: Int16Array | Uint8Array | Uint32Array, at: number, toward: -1 | 1, marks: Uint8Array): number {
  for (let distance = 1; distance <= reach; distance++) {
    const number = row[at + toward * distance] ?? 0
    if (number === 0) return 0
    if (number > 0 && marks[number]) return number
  }
  return 0
}

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
  words: boolean
  /** distances from the token at one of which the value must stand */
  distances: readonly number[]
  /** the side on which the value must be the nearest mark of a clause; 0 where distances count */
  toward: -1 | 0 | 1
  value: number
}

interface Rule {
  from: number
  to: number
  label: Label
  conditions: readonly Condition[]
}

/** The most conditions of a rule, and its `from`. */
const mostNeeds = 4

/** The transformations of the package (words.json) in the order in which they were learned, the numbers of what they name, and which of these mark clauses. */
const table = lazy(() => {
  const numbers = new Map([[edge, 0]])
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  }
  const rules = readTable<keyof Transformation>(new URL('./transformations.tsv', import.meta.url)).map(({ from, to, where, is }): Rule => {
    const values = is.split(' ')
    const conditions = where.split(' ').map((place, index) => condition(looks[place as Place], numberOf(values[index] ?? '')))
    return { from: numberOf(from), to: numberOf(to), label: to, conditions }
  })
  const marks = Uint8Array.from(numbers.keys(), (name) => Number(marksClause(name)))
  // what must stand somewhere in the sentence for a rule to hold anywhere, the edge where a rule needs less
  const needs = new Int16Array(rules.length * mostNeeds)
  for (const [index, { from, conditions }] of rules.entries()) needs.set([from, ...conditions.map(({ value }) => value)], index * mostNeeds)
  return { rules, numbers, marks, needs }
})

const condition = (look: Look, value: number): Condition => ({
  words: look.row === 'words',
  distances: 'distances' in look ? look.distances : [],
  toward: 'toward' in look ? look.toward : 0,
  value
})

/** Improves the labels of a sentence, each rule over the whole sentence before the next. */
export function transform(sentence: Labelled): void {
  const { rules, numbers, marks, needs } = table()
  const rows = { labels: rowOf(sentence.labels, numbers), words: rowOf(sentence.words, numbers) }
  const present = new Uint8Array(numbers.size)
  present[numbers.get(edge) as number] = 1
  for (const row of [rows.labels, rows.words]) for (const number of row) if (number >= 0) present[number] = 1
  const unsure = [...sentence.first.keys()].filter((at) => sentence.first[at]?.possible?.length !== 1)
  for (let index = 0, at = 0; index < rules.length; index++, at += mostNeeds) {
    if (!present[needs[at] as number] || !present[needs[at + 1] as number] || !present[needs[at + 2] as number] || !present[needs[at + 3] as number]) continue
    const rule = rules[index] as Rule
    if (apply(rule, rows, sentence, unsure, marks)) present[rule.to] = 1
  }
}

/** The numbers of names between edges; -1 for what no rule names. */
function rowOf(names: readonly string[], numbers: ReadonlyMap<string, number>): Int16Array {
  const row = new Int16Array(names.length + 2 * padding)
  for (let at = 0; at < names.length; at++) row[at + padding] = numbers.get(names[at] as string) ?? -1
  return row
}

/** Applies a rule to every token of a sentence that may have several labels, from the left; says whether it changed any. */
function apply(rule: Rule, rows: Rows, { labels, first }: Labelled, unsure: readonly number[], marks: Uint8Array): boolean {
  let changed = false
  for (const at of unsure) {
    if (rows.labels[at + padding] !== rule.from || !holds(rule.conditions, rows, at + padding, marks) || !mayBe(first[at], rule.label)) continue
    rows.labels[at + padding] = rule.to
    labels[at] = rule.label
    changed = true
  }
  return changed
}

function holds(conditions: readonly Condition[], rows: Rows, at: number, marks: Uint8Array): boolean {
  for (const { words, distances, toward, value } of conditions) {
    const row = words ? rows.words : rows.labels
    let found = toward !== 0 && nearestMark(row, at, toward, marks) === value
    for (let index = 0; index < distances.length && !found; index++) found = row[at + (distances[index] as number)] === value
    if (!found) return false
  }
  return true
}
