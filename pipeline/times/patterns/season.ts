import type { Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { calendarWords, directionOf, isCue, seasonOf } from '../vocabulary.ts'
import { readYear, skip } from './phrases.ts'

/**
 * A season.
 *
 *     last summer     the winter of 1994     in the spring     this fall     spring 2020
 *     ^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^     ^^^^^^^^^     ^^^^^^^^^^^
 * Not "the fall of the government", "prices fall", "hot springs", "the spring in his step".
 */
export const season: Pattern = { name: 'season', begins: ['the', ...calendarWords('season', 'direction')], match }

const ends = new Set(['of', 'in', 'from', 'to', 'for', 'on'])

function match(terms: readonly Term[], at: number): Match | undefined {
  const direction = directionOf(terms[at])
  const article = terms[at]?.lower === 'the'
  const start = direction || article ? at + 1 : at
  const found = seasonOf(terms[start])
  if (!found) return undefined
  const ofYear = skip(terms, start + 1, 'of')
  const year = readYear(terms, ofYear)
  const reading = { kind: 'date', grain: 'season', part: found.value } as const
  if (year !== undefined) return { end: ofYear + 1, reading: { ...reading, year } }
  if (direction) return { end: start + 1, reading: { ...reading, direction } }
  const led = isCue('before-season', terms[at - 1])
  if (found.isOtherWord && !(led && !ends.has(terms[start + 1]?.lower ?? ''))) return undefined
  return { end: start + 1, reading }
}
