import { readOrdinal } from '../../lexicon/number-words.ts'
import { isHyphen, isTagged, type Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { afterPhrase, readYear, skip, skipHyphen } from './phrases.ts'

/**
 * A quarter or half of a year.
 *
 *     the third quarter     third-quarter profit     the first half of 1998     Q3 2020
 *     ^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^
 * Not "the second half began" (of a match: only with its year or after "in", "for", "during"), "a quarter of voters".
 */
export const quarter: Pattern = { name: 'quarter', begins: ['number', 'the', 'fiscal', 'q', 'h', 'last', 'this'], match }

function match(terms: readonly Term[], at: number): Match | undefined {
  const start = skip(terms, skip(terms, at, 'the', 'last', 'this'), 'fiscal')
  const owned =
    terms[at]?.lower === 'last' || terms[at]?.lower === 'this'
      ? afterPhrase(terms, at + 1, [
          ['year', "'", 's'],
          ['year', '’', 's']
        ])
      : undefined
  const found = letters(terms, start) ?? ordinal(terms, owned ?? start)
  if (!found) return undefined
  const [grain, part, end] = found
  // in "the third-quarter results" the article is the results'
  if (at < start && owned === undefined && isHyphen(terms[end - 2])) return undefined
  const ofYear = skip(terms, skip(terms, end, 'of', 'in'), 'fiscal')
  const year = readYear(terms, ofYear)
  if (year !== undefined) return { end: ofYear + 1, reading: { kind: 'date', grain, part, year } }
  const said = afterPhrase(terms, ofYear, [
    ['last', 'year'],
    ['this', 'year'],
    ['next', 'year']
  ])
  const word = owned === undefined ? terms[ofYear]?.lower : terms[at]?.lower
  const direction = said !== undefined || owned !== undefined ? (word as 'last' | 'this' | 'next') : undefined
  if (direction) return { end: said ?? end, reading: { kind: 'date', grain, part, direction } }
  if (terms[at]?.lower === 'last' || terms[at]?.lower === 'this') return undefined
  if (grain === 'half' && !isFiscal(terms, at, end)) return undefined
  return { end, reading: { kind: 'date', grain, part } }
}

/** "Q3", "H1", "3Q". */
function letters(terms: readonly Term[], at: number): ['quarter' | 'half', number, number] | undefined {
  const [first, second] = [terms[at], terms[at + 1]]
  if (!second?.joined) return undefined
  const letter = first?.kind === 'word' ? first : second
  const number = first?.kind === 'word' ? second : first
  if (number?.kind !== 'number' || letter.text.length !== 1) return undefined
  if (letter.text === 'Q' && [1, 2, 3, 4].includes(number.value as number)) return ['quarter', number.value as number, at + 2]
  if (letter.text === 'H' && [1, 2].includes(number.value as number)) return ['half', number.value as number, at + 2]
  return undefined
}

function ordinal(terms: readonly Term[], at: number): ['quarter' | 'half', number, number] | undefined {
  const said = readOrdinal(terms, at)
  if (!said || said.value > 4) return undefined
  const noun = skipHyphen(terms, skip(terms, said.end, 'fiscal'))
  const word = terms[noun]?.lower
  if (word === 'quarter') return ['quarter', said.value, noun + 1]
  return word === 'half' && said.value <= 2 ? ['half', said.value, noun + 1] : undefined
}

/** Halves are mostly of matches: it is the year's after a preposition of time, or before a figure's noun ("first-half profit"). */
function isFiscal(terms: readonly Term[], at: number, end: number): boolean {
  const lead = terms[at - 1]?.lower ?? ''
  const compound = terms[end - 2]?.text === '-' && isTagged(terms[end], 'NOUN')
  return compound || (['in', 'for', 'during', 'over'].includes(lead) && ['of', 'to'].includes(terms[end]?.lower ?? '') && terms[end + 2]?.lower === 'year')
}
