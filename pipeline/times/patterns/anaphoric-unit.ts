import { isHyphen, isTagged, type Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import type { Grain } from '../period.ts'
import { isCue, unitOf } from '../vocabulary.ts'
import { grainOf } from './deictic-unit.ts'
import { afterPhrase } from './phrases.ts'

/**
 * A unit of the calendar that goes on from the time spoken of.
 *
 *     the same day     that year     the quarter     the following month     the previous week     the same week last year
 *     ^^^^^^^^^^^^     ^^^^^^^^^     ^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^
 * Not "the day he was born", "the week's news" of no week, "the year of the horse".
 */
export const anaphoricUnit: Pattern = { name: 'anaphoric-unit', begins: ['the', 'that'], match }

const steps = new Map<string, number>(Object.entries({ same: 0, very: 0, latest: 0, following: 1, previous: -1, preceding: -1, prior: -1, next: 1 }))

/** How many of a unit a year has, for "the same week last year". */
const perYear: Partial<Record<Grain, number>> = { quarter: 4, month: 12, week: 52 }

function match(terms: readonly Term[], at: number): Match | undefined {
  const second = terms[at + 1]?.lower ?? ''
  const step = steps.get(second)
  const earlier = afterPhrase(terms, at + 1, [
    ['year', '-', 'earlier'],
    ['year', '-', 'ago'],
    ['year', 'earlier'],
    ['year', 'ago']
  ])
  const noun = earlier ?? (step === undefined ? at + 1 : at + 2)
  if (earlier !== undefined && terms[noun]?.lower === 'period')
    return { end: noun + 1, reading: { kind: 'shift', grain: 'year', by: -1, from: 'context', compares: true } }
  const unit = unitOf(terms[noun])
  const grain = unit && !unit.plural ? grainOf(unit.value) : undefined
  if (!grain || grain === 'century') return undefined
  if (earlier !== undefined) return { end: noun + 1, reading: { kind: 'shift', grain: 'year', by: -1, from: 'context', compares: true } }
  const inYear = perYear[grain]
  const lastYear = step === 0 ? afterPhrase(terms, noun + 1, [['last', 'year']]) : undefined
  if (inYear && lastYear !== undefined) return { end: lastYear, reading: { kind: 'shift', grain, by: -inYear, from: 'publication' } }
  if (step === undefined && !isReferred(terms, at, noun)) return undefined
  return { end: noun + 1, reading: { kind: 'shift', grain, by: step ?? 0, from: 'context' } }
}

/** "that year", "for the quarter"; but a clause that says which one ("the day he was born") names another. */
function isReferred(terms: readonly Term[], at: number, noun: number): boolean {
  if (!isCue('before-unit', terms[at - 1])) return false
  const next = terms[noun + 1]
  if (next?.joined && isHyphen(next)) return false
  if (terms[at]?.lower === 'that') return true
  const clause =
    isTagged(next, 'PRON', 'SCONJ') || ['of', 'when', 'that', 'after', 'before', 'he', 'she', 'they', 'ago', 'earlier', 'later'].includes(next?.lower ?? '')
  return !clause && terms[noun]?.lower !== 'night'
}
