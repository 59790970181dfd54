import { isHyphen, isTagged, type Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { unitOf } from '../vocabulary.ts'
import { afterPhrase } from './phrases.ts'

/**
 * Words for the present, the past and the future without a date. Which words: those that TimeBank's annotators marked in most of their uses.
 *
 *     until now     more recently     the current plan     in the future     in the past     at the moment
 *           ^^^     ^^^^^^^^^^^^^         ^^^^^^^              ^^^^^^^^^^        ^^^^^^^^        ^^^^^^^^^^
 * Not "soon", "already", "then", "still", "so far" (marked seldom), "oil futures", "the past five years".
 */
export const vague: Pattern = {
  name: 'vague',
  begins: ['now', 'currently', 'current', 'recent', 'recently', 'more', 'most', 'future', 'the', 'nowadays', 'presently', 'these'],
  match
}

const single: Record<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = {
  now: 'PRESENT_REF',
  currently: 'PRESENT_REF',
  current: 'PRESENT_REF',
  nowadays: 'PRESENT_REF',
  presently: 'PRESENT_REF',
  recent: 'PAST_REF',
  recently: 'PAST_REF'
}

function match(terms: readonly Term[], at: number): Match | undefined {
  const first = terms[at]?.lower ?? ''
  const graded = first === 'more' || first === 'most'
  if (graded) return terms[at + 1]?.lower === 'recently' ? { end: at + 2, reading: { kind: 'vague', value: 'PAST_REF' } } : undefined
  if (first === 'these')
    return afterPhrase(terms, at, [['these', 'days']]) === undefined ? undefined : { end: at + 2, reading: { kind: 'vague', value: 'PRESENT_REF' } }
  if (first === 'the') return articled(terms, at)
  if (first === 'future')
    return terms[at - 1]?.lower === 'in' || terms[at - 1]?.lower === 'near' ? { end: at + 1, reading: { kind: 'vague', value: 'FUTURE_REF' } } : undefined
  const value = single[first]
  // "now-defunct" describes a thing
  if (!value || (first === 'now' && isHyphen(terms[at + 1]) && terms[at + 1]?.joined)) return undefined
  return { end: at + 1, reading: { kind: 'vague', value } }
}

function articled(terms: readonly Term[], at: number): Match | undefined {
  const end = at + 2
  const moment = ['moment', 'present'].includes(terms[at + 1]?.lower ?? '') && terms[at - 1]?.lower === 'at'
  if (moment) return { end, reading: { kind: 'vague', value: 'PRESENT_REF' } }
  if (terms[at + 1]?.lower === 'future' && !isTagged(terms[end], 'NOUN')) return { end, reading: { kind: 'vague', value: 'FUTURE_REF' } }
  const nextWord = terms[end]
  const open = terms[at + 1]?.lower === 'past' && !(nextWord?.kind === 'number' || isTagged(nextWord, 'NUM', 'NOUN', 'ADJ') || unitOf(nextWord))
  return open && terms[at - 1]?.lower === 'in' ? { end, reading: { kind: 'vague', value: 'PAST_REF' } } : undefined
}
