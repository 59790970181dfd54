import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, firstWhere, inTextOrder, numbered, type Quantity, type Span } from '../document.ts'
import { type Term, termsOf } from '../lexicon/terms.ts'
import type { Figure } from './figure.ts'
import { findFigures } from './find.ts'

/** Finds numbers with a meaning: adds `quantities`. What is part of a time is none. */
export const quantities: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  const story = added(file, 'story').id
  const isTaken = within(added(file, 'times'))
  const records = added(file, 'sentences').flatMap((sentence) => {
    const terms = termsOf(text, sentence)
    return findFigures(terms, isTaken).map((figure) => quantityRecord(text, terms, figure))
  })
  file.data.quantities = numbered(story, 'n', records.sort(inTextOrder))
}

/** Whether a term lies in one of the spans, which are in text order. */
function within(spans: readonly Span[]): (term: Term) => boolean {
  return (term) => {
    const last = spans[firstWhere(spans, ({ start }) => start > term.start) - 1]
    return last !== undefined && term.start < last.end
  }
}

function quantityRecord(text: string, terms: readonly Term[], figure: Figure): Omit<Quantity, 'id'> {
  const { kind = 'count', value, min, max, approximate, unit, of } = figure
  const { start, end } = spanOf(terms, figure)
  // assigned one by one: spreading in what is not always there costs more than finding the number
  const record: Omit<Quantity, 'id'> = { start, end, text: text.slice(start, end), kind }
  if (value !== undefined) record.value = value
  if (min !== undefined) record.min = min
  if (max !== undefined) record.max = max
  if (approximate) record.approximate = approximate
  if (unit) record.unit = unit
  if (of) record.of = spanOf(terms, of)
  return record
}

const spanOf = (terms: readonly Term[], { first, end }: { first: number; end: number }): Span => ({
  start: (terms[first] as Term).start,
  end: (terms[end - 1] as Term).end
})
