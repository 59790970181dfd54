import { readOrdinal } from '../../lexicon/number-words.ts'
import type { Term } from '../../lexicon/terms.ts'
import type { Match, Pattern } from '../expression.ts'
import { calendarWords, decadeOf, unitOf } from '../vocabulary.ts'
import { afterPhrase, readYear, skip, skipHyphen } from './phrases.ts'

/**
 * A decade or a century.
 *
 *     the 1990s     the '60s     the nineties     the 19th century     21st-century
 *     ^^^^^^^^^     ^^^^^^^^     ^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^
 * Not "in his sixties" (an age), "temperatures in the 90s".
 */
export const decade: Pattern = {
  name: 'decade',
  begins: ['number', 'the', "'", '’', '‘', ...calendarWords('decade')],
  match
}

const owners = new Set(['his', 'her', 'their', 'my', 'your', 'our'])

function match(terms: readonly Term[], at: number): Match | undefined {
  const start = skip(terms, at, 'the')
  return century(terms, start) ?? inFull(terms, start) ?? inShort(terms, start) ?? named(terms, start)
}

const decadeFrom = (first: number, end: number): Match => ({ end, reading: { kind: 'date', grain: 'decade', year: first } })

/** "1990s", "1990's". */
function inFull(terms: readonly Term[], at: number): Match | undefined {
  const term = terms[at]
  if (term?.kind !== 'number' || term.text.length !== 4 || (term.value as number) % 10 !== 0) return undefined
  const end = afterPhrase(terms, at + 1, [['s'], ["'", 's'], ['’', 's']])
  return end !== undefined && terms[at + 1]?.joined && readYear([term], 0) !== undefined ? decadeFrom(term.value as number, end) : undefined
}

/** "'60s", "’60s". */
function inShort(terms: readonly Term[], at: number): Match | undefined {
  const [mark, number, plural] = [terms[at], terms[at + 1], terms[at + 2]]
  if (!mark || !/^['’‘]$/.test(mark.text) || number?.kind !== 'number' || !number.joined || number.text.length !== 2 || plural?.lower !== 's' || !plural.joined)
    return undefined
  const two = number.value as number
  return two % 10 === 0 ? decadeFrom(two >= 20 ? 1900 + two : 2000 + two, at + 3) : undefined
}

function named(terms: readonly Term[], at: number): Match | undefined {
  const tens = decadeOf(terms[at])
  const before = terms[at - 1]?.lower
  return tens !== undefined && before === 'the' && !owners.has(before) ? decadeFrom(1900 + tens * 10, at + 1) : undefined
}

function century(terms: readonly Term[], at: number): Match | undefined {
  const ordinal = readOrdinal(terms, at)
  if (!ordinal || ordinal.value > 21) return undefined
  const noun = skipHyphen(terms, ordinal.end)
  const unit = unitOf(terms[noun])
  if (unit?.value !== 'century' || unit.plural) return undefined
  return { end: noun + 1, reading: { kind: 'date', grain: 'century', year: (ordinal.value - 1) * 100 } }
}
