import { readSpokenYear } from '../../lexicon/number-words.ts'
import { isCapital, isHyphen, isTagged, type Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { isCue } from '../vocabulary.ts'
import { afterPhrase, readYear } from './phrases.ts'

/**
 * A year by its number.
 *
 *     in 1998     fiscal 1990     the year 2000     490 BC     AD 70     nineteen ninety-six     since '98
 *        ^^^^     ^^^^^^^^^^^     ^^^^^^^^^^^^^     ^^^^^^     ^^^^^     ^^^^^^^^^^^^^^^^^^^           ^^^
 * Not "2000 people", "$1998", "No. 1998", "the 1998-ton ship", "1,998".
 */
export const year: Pattern = {
  name: 'year',
  begins: ['number', 'fiscal', 'the', 'ad', "'", '’', '‘'],
  match
}

function match(terms: readonly Term[], at: number): Match | undefined {
  const lead = afterPhrase(terms, at, [['the', 'year'], ['the', 'fiscal', 'year'], ['fiscal', 'year'], ['fiscal'], ['the', 'years']])
  if (lead !== undefined) return stated(readYear(terms, lead), lead + 1) ?? spoken(terms, lead)
  return ofEra(terms, at) ?? (isBareYear(terms, at) ? stated(readYear(terms, at), at + 1) : undefined) ?? shortened(terms, at) ?? spoken(terms, at)
}

const stated = (said: number | undefined, end: number): Match | undefined =>
  said === undefined ? undefined : { end, reading: { kind: 'date', grain: 'year', year: said } }

/** "490 BC", "490 B.C.", "70 AD", "AD 70". */
function ofEra(terms: readonly Term[], at: number): Match | undefined {
  if (terms[at]?.text === 'AD' && terms[at + 1]?.kind === 'number') return stated(terms[at + 1]?.value, at + 2)
  const number = terms[at]
  if (number?.kind !== 'number' || !Number.isInteger(number.value) || (number.value as number) > 9999) return undefined
  const bare = terms[at + 1]?.text
  if (bare === 'BC' || bare === 'BCE') return stated(1 - (number.value as number), at + 2)
  if (bare === 'AD' || bare === 'CE') return stated(number.value, at + 2)
  const dotted = afterPhrase(terms, at + 1, [['b', '.', 'c', '.']])
  return dotted === undefined ? undefined : stated(1 - (number.value as number), dotted)
}

const numbered = new Set(['$', '£', '€', '#', '+', '/', '.', ':', '@'])

/** Whether four digits are a year rather than a count: what stands before and after them. */
function isBareYear(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = [terms[at - 1], terms[at], terms[at + 1]]
  if (before && numbered.has(before.text) && (before.joined || term?.joined || before.text === '#')) return false
  if (before?.lower === 'no' || afterPhrase(terms, at - 2, [['no', '.']]) !== undefined) return false
  // "MH1998", "F-2000", but "mid-1998", "post-1945", "1990-1995"
  if (term?.joined && before?.kind === 'word') return false
  if (term?.joined && isHyphen(before) && before?.joined && isCapital(terms[at - 2])) return monthLong(terms[at - 2])
  // "1998-ton", but "1990-91" and "2004-based"
  if (
    next &&
    isHyphen(next) &&
    next.joined &&
    terms[at + 2]?.joined &&
    terms[at + 2]?.kind === 'word' &&
    ['ton', 'foot', 'mile', 'seat', 'meter', 'metre', 'page', 'member', 'strong', 'pound'].includes(terms[at + 2]?.lower ?? '')
  )
    return false
  if (isCue('before-year', before)) return true
  // "2000 people" counts, "2000 elections" after "the" or a preposition does not
  return !(isTagged(next, 'NOUN') && next?.token.xpos === 'NNS')
}

const monthLong = (term: Term | undefined): boolean => ['mid', 'post', 'pre', 'early', 'late'].includes(term?.lower ?? '')

/** "the class of '98". */
function shortened(terms: readonly Term[], at: number): Match | undefined {
  const [mark, number, next] = [terms[at], terms[at + 1], terms[at + 2]]
  if (
    mark?.kind !== 'mark' ||
    !/^['’‘]$/.test(mark.text) ||
    mark.joined ||
    !number?.joined ||
    number.text.length !== 2 ||
    number.kind !== 'number' ||
    next?.joined
  )
    return undefined
  const two = number.value as number
  return stated(two >= 30 ? 1900 + two : 2000 + two, at + 2)
}

function spoken(terms: readonly Term[], at: number): Match | undefined {
  const said = readSpokenYear(terms, at)
  if (said) return stated(said.value, said.end)
  const two = afterPhrase(terms, at, [['two', 'thousand']])
  return two === undefined ? undefined : stated(2000, two)
}
