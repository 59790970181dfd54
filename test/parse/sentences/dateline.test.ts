import { toString as stringOf } from 'nlcst-to-string'
import { describe, expect, test } from 'vitest'
import { parsed, sentenceNodes } from '../parsed.ts'

/** The sentences of a text whose first words are the place of its dateline. */
const sentencesAfter = (place: string, text: string): string[] =>
  sentenceNodes(parsed(text, { dateline: { start: 0, end: place.length } }).tree).map((sentence) => stringOf(sentence))

describe('dateline', () => {
  test('is a sentence of its own, with its dash', () => {
    expect(sentencesAfter('TROMSO, Norway', 'TROMSO, Norway (Example Wire) — A boat sank. Two swam.')).toEqual([
      'TROMSO, Norway (Example Wire) —',
      'A boat sank.',
      'Two swam.'
    ])
  })

  test('holds its abbreviations, date and agency', () => {
    expect(sentencesAfter('ST. PAUL, Minn.', 'ST. PAUL, Minn., March 3 (Example Wire) - The dam held.')).toEqual([
      'ST. PAUL, Minn., March 3 (Example Wire) -',
      'The dam held.'
    ])
  })

  test('ends at two hyphens', () => {
    expect(sentencesAfter('TURKU', 'TURKU -- The dam held.')).toEqual(['TURKU --', 'The dam held.'])
  })

  test('ends at a colon', () => {
    expect(sentencesAfter('TURKU', 'TURKU, July 25: The dam held.')).toEqual(['TURKU, July 25:', 'The dam held.'])
  })

  test('does not end at the hyphen of its own name', () => {
    expect(sentencesAfter('TURKU', 'TURKU, Aland-Abo — The dam held.')).toEqual(['TURKU, Aland-Abo —', 'The dam held.'])
  })

  test('may end its line', () => {
    expect(sentencesAfter('TURKU', 'TURKU —\nThe dam held.')).toEqual(['TURKU —', 'The dam held.'])
  })

  test('is no sentence of its own where no mark follows it', () => {
    expect(sentencesAfter('TURKU', 'TURKU')).toEqual(['TURKU'])
  })

  test('a dash later in the story ends nothing', () => {
    expect(sentencesAfter('TURKU', 'TURKU — The dam — an old one — held.')).toEqual(['TURKU —', 'The dam — an old one — held.'])
  })
})
