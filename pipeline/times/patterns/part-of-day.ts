import { isTagged, type Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { calendarWords, partOf } from '../vocabulary.ts'
import { skip } from './phrases.ts'

/**
 * A part of a day; a day beside it joins it.
 *
 *     this morning     in the evening     at night     last night     tonight     overnight
 *     ^^^^^^^^^^^^            ^^^^^^^        ^^^^^     ^^^^^^^^^^     ^^^^^^^     ^^^^^^^^^
 * Not "a night" (a duration), "good morning", "The Morning Post".
 */
export const partOfDay: Pattern = {
  name: 'part-of-day',
  begins: ['this', 'last', 'tomorrow', 'yesterday', 'the', 'that', 'tonight', 'overnight', ...calendarWords('part')],
  match
}

function match(terms: readonly Term[], at: number): Match | undefined {
  const first = terms[at]?.lower
  if (first === 'tonight') return { end: at + 1, part: 'NI', reading: { kind: 'shift', grain: 'day', by: 0, from: 'publication' } }
  // "a ban on overnight parking" is of no night
  if (first === 'overnight' && isTagged(terms[at + 1], 'NOUN')) return undefined
  if (first === 'overnight') return { end: at + 1, part: 'NI', reading: { kind: 'shift', grain: 'day', by: 0, from: 'context' } }
  if (first === 'this' || first === 'last' || first === 'that') {
    const past = first === 'last'
    const noun = skip(terms, at + 1, 'very', 'same')
    const part = partOf(terms[noun])
    if (!part || part.plural) return undefined
    return { end: noun + 1, part: part.value, reading: { kind: 'shift', grain: 'day', by: past ? -1 : 0, from: first === 'that' ? 'context' : 'publication' } }
  }
  const noun = skip(terms, at, 'the')
  const part = partOf(terms[noun])
  if (!part || part.plural) return undefined
  const led = leads.has(terms[at - 1]?.lower ?? '')
  const independent = noun > at ? led : part.value === 'NI' || part.isOtherWord ? ['at', 'before', 'after', 'by'].includes(terms[at - 1]?.lower ?? '') : false
  return { end: noun + 1, part: part.value, ...(!independent && { dependent: true as const }) }
}

const leads = new Set(['in', 'during', 'later', 'by', 'of', 'on'])
