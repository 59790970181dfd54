import { lazy, readTable } from '../lexicon/table.ts'
import { isHyphen, type Term } from '../lexicon/terms.ts'
import { isCue } from './cues.ts'
import type { Figure } from './figure.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import { singular } from './singular.ts'

interface Unit {
  unit: string
  /** "symbol" for letters that are other words too unless written on to the number. */
  written: string
}

const units = lazy(() =>
  phraseTable<Unit>(
    readTable<'words' | 'unit' | 'written'>(new URL('./units.tsv', import.meta.url)).map(({ words, unit, written }) => [words, { unit, written }] as const)
  )
)

/**
 * The number as percent.
 *
 *     3.5%     52.3 per cent     six percent
 */
export function asPercent(terms: readonly Term[], figure: Figure): Figure | undefined {
  const at = isHyphen(terms[figure.end]) ? figure.end + 1 : figure.end
  const word = terms[at]?.lower
  const end =
    word === '%' || word === 'percent' || word === 'pct' || word === 'pc' ? at + 1 : word === 'per' && terms[at + 1]?.lower === 'cent' ? at + 2 : undefined
  if (end === undefined || terms[end]?.lower === 'point' || terms[end]?.lower === 'points') return undefined
  return { ...figure, kind: 'percent', unit: '%', end }
}

/**
 * The number as a measure, with what it is measured per.
 *
 *     40 degrees Celsius     a 10-mile march     120 mph     30 miles per hour     0.25 percentage point
 */
export function asMeasure(terms: readonly Term[], figure: Figure): Figure | undefined {
  const at = isHyphen(terms[figure.end]) && terms[figure.end]?.joined ? figure.end + 1 : figure.end
  const spell = (term: Term): string => (term.lower === 'feet' ? 'feet' : singular(term.lower))
  const found = phraseAt(units(), terms, at, spell)
  if (!found || !isWritten(terms, at, found.end, found.says)) return undefined
  const per = rateAt(terms, found.end)
  const measure: Figure = { ...figure, kind: 'measure', unit: per ? `${found.says.unit} per ${per.unit}` : found.says.unit, end: per?.end ?? found.end }
  return found.says.unit.startsWith('degree') ? belowZero(terms, measure) : measure
}

/** "minus 4 degrees", "-4C". */
function belowZero(terms: readonly Term[], figure: Figure): Figure {
  const sign = terms[figure.first - 1]
  const written = (isHyphen(sign) || sign?.text === '−') && !sign?.joined && terms[figure.first]?.joined
  return figure.value !== undefined && (sign?.lower === 'minus' || written) ? { ...figure, first: figure.first - 1, value: -figure.value } : figure
}

/** A symbol must be written on to its number ("5g", "20C"), and nothing on to it. */
function isWritten(terms: readonly Term[], at: number, end: number, { written }: Unit): boolean {
  if (written === 'symbol') return terms[at]?.joined === true && !terms[end]?.joined
  return true
}

function rateAt(terms: readonly Term[], at: number): { unit: string; end: number } | undefined {
  const [per, unit] = [terms[at]?.lower, terms[at + 1]?.lower ?? '']
  return (per === 'per' || per === 'an' || (per === 'a' && unit !== 'head')) && isCue('per', unit) ? { unit, end: at + 2 } : undefined
}

/**
 * The number as the magnitude of an earthquake.
 *
 *     a 5.8-magnitude earthquake     magnitude 5.8
 */
export function asMagnitude(terms: readonly Term[], figure: Figure): Figure | undefined {
  const before = isHyphen(terms[figure.first - 1]) ? figure.first - 2 : terms[figure.first - 1]?.lower === 'of' ? figure.first - 2 : figure.first - 1
  return terms[before]?.lower === 'magnitude' && (figure.value ?? 99) < 11 ? { ...figure, kind: 'measure', unit: 'magnitude' } : undefined
}
