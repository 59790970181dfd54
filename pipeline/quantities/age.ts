import { isCapital, isHyphen, type Term } from '../lexicon/terms.ts'
import type { Figure } from './figure.ts'

/**
 * The number as somebody's age.
 *
 *     a 44-year-old     six months old     aged 19 and 23     Ann Moe, 52, said     at age 15
 *       ^^^^^^^^^^^     ^^^^^^^^^^^^^^          ^^     ^^              ^^                  ^^
 *
 *     under the age of 18     She was 91.
 *                      ^^             ^^
 */
export function asAge(terms: readonly Term[], figure: Figure): Figure | undefined {
  if (figure.value === undefined && figure.min === undefined) return undefined
  return old(terms, figure) ?? aged(terms, figure) ?? apposed(terms, figure) ?? wasAged(terms, figure)
}

const units = ['year', 'month', 'week', 'day']

function old(terms: readonly Term[], figure: Figure): Figure | undefined {
  const at = isHyphen(terms[figure.end]) ? figure.end + 1 : figure.end
  const word = terms[at]?.lower ?? ''
  const unit = units.find((one) => word === one || word === `${one}s`)
  if (!unit) return undefined
  const next = isHyphen(terms[at + 1]) ? at + 2 : at + 1
  const isOld = terms[next]?.lower === 'old' || terms[next]?.lower === 'olds'
  const end = isOld ? next + 1 : terms[next]?.lower === 'of' && terms[next + 1]?.lower === 'age' ? next + 2 : undefined
  return end === undefined ? undefined : { ...figure, kind: 'measure', unit, end }
}

const leads = new Set(['aged', 'age', 'ages'])

/** "aged 19 and 23": the second number after the first. */
function aged(terms: readonly Term[], figure: Figure): Figure | undefined {
  const { first } = figure
  if (terms[first - 1]?.lower === 'of' && terms[first - 2]?.lower === 'age') return { ...figure, kind: 'measure', unit: 'year' }
  const listed = ['and', ',', 'to', 'or'].includes(terms[first - 1]?.lower ?? '') && terms[first - 2]?.kind === 'number' ? first - 2 : first
  return leads.has(terms[listed - 1]?.lower ?? '') && (figure.value ?? figure.max ?? 999) < 130 ? { ...figure, kind: 'measure', unit: 'year' } : undefined
}

function apposed(terms: readonly Term[], figure: Figure): Figure | undefined {
  const { first, end, value, digits } = figure
  const [name, comma, after] = [terms[first - 2], terms[first - 1], terms[end]]
  if (!digits || value === undefined || !Number.isInteger(value) || value >= 120 || comma?.text !== ',' || !isCapital(name)) return undefined
  return after?.text === ',' || after?.text === '.' ? { ...figure, kind: 'measure', unit: 'year' } : undefined
}

/** "She was 91.", "when he was nine,": a person's only number. */
function wasAged(terms: readonly Term[], figure: Figure): Figure | undefined {
  const { first, end, value } = figure
  if (value === undefined || !Number.isInteger(value) || value >= 120 || !['was', 'is', 'turned'].includes(terms[first - 1]?.lower ?? '')) return undefined
  if (terms[first - 2]?.lower !== 'he' && terms[first - 2]?.lower !== 'she') return undefined
  return terms[end] === undefined || terms[end]?.kind === 'mark' ? { ...figure, kind: 'measure', unit: 'year' } : undefined
}
