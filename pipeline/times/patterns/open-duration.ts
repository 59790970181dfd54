import { isHyphen, type Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { calendarWords, isCue, unitOf } from '../vocabulary.ts'
import { afterPhrase, skip } from './phrases.ts'

/**
 * A length of time without its number.
 *
 *     in recent years     waited for weeks     the coming months     decades-long     the past few days
 *        ^^^^^^^^^^^^                ^^^^^     ^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^
 * Not "working days", "the days of the week", "years" after a number.
 */
export const openDuration: Pattern = {
  name: 'open-duration',
  begins: ['the', 'recent', 'coming', 'past', 'last', 'next', 'few', ...calendarWords('unit')],
  match
}

function match(terms: readonly Term[], at: number): Match | undefined {
  const start = skip(terms, at, 'the')
  const way = terms[start]?.lower ?? ''
  const noun = skip(terms, skip(terms, start, 'recent', 'coming', 'past', 'last', 'next'), 'few', 'several', 'many')
  const unit = unitOf(terms[noun])
  if (!unit?.plural || unit.value === 'quarter' || unit.value === 'weekend' || unit.value === 'night') return undefined
  if (way === 'recent') return { end: noun + 1, reading: { kind: 'vague', value: 'PAST_REF' } }
  if (way === 'coming') return { end: noun + 1, reading: { kind: 'vague', value: 'FUTURE_REF' } }
  const open = { kind: 'duration', unit: unit.value } as const
  if (noun > start) return { end: noun + 1, reading: { ...open, direction: way === 'next' ? 'next' : 'last' } }
  const long = isHyphen(terms[noun + 1]) && terms[noun + 2]?.lower === 'long'
  if (long) return { end: noun + 3, reading: open }
  if (start > at || !isCue('before-open-duration', terms[at - 1])) return undefined
  // "in minutes" of a match, "of years gone by": only what could be a length
  return afterPhrase(terms, noun + 1, [['ago'], ['earlier'], ['later'], ['of', 'the', 'week']]) === undefined
    ? { end: noun + 1, reading: open }
    : agoOrLater(terms, noun)
}

/** "years ago", "weeks later". */
function agoOrLater(terms: readonly Term[], noun: number): Match | undefined {
  const word = terms[noun + 1]?.lower
  if (word !== 'ago' && word !== 'earlier' && word !== 'later') return undefined
  return { end: noun + 2, reading: { kind: 'vague', value: word === 'later' ? 'FUTURE_REF' : 'PAST_REF' } }
}
