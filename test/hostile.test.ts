import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stageTimes } from '../bench/stage-times.ts'
import { extract } from '../pipeline/index.ts'

/** What a story may consist of by mistake or malice, each enough to send a careless pattern into a spin. */
const REPEATED = ['A.B.', '?! ', '"', '(', ',', '7', 'X', 'http://a.b/ ', '“', "'", 'said ', 'Mr. ', 'Monday ', 'and ', '$1 ', 'a\n\n', '.\n\n', '" said. ']
const TIMES = 5_000
const LONGER = 4

/** Linear work takes four times as long for four times the text, quadratic work sixteen times. */
const LIMIT = 8

/** Below this many milliseconds a measurement says nothing. */
const FLOOR = 400

const ATTEMPTS = 3

describe('a story of nothing but', () => {
  test.each(REPEATED)(
    '%j takes every stage time in proportion to its length',
    (atom) => {
      let slow: string[] = []
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const once = stageTimes(atom.repeat(TIMES))
        const longer = stageTimes(atom.repeat(LONGER * TIMES))
        slow = [...longer].filter(([stage, time]) => time > FLOOR && time > LIMIT * (once.get(stage) ?? 0)).map(([stage]) => stage)
        if (slow.length === 0) break
      }
      expect(slow).toEqual([])
    },
    120_000
  )
})

/** Random text, and random text among the words and marks that stages look for. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...REPEATED, ' ', ' ', ' ', 'Moen', 'the', 'killed', 'in Paris', '12', '”', '—', '¶', '\u00a0', '\u200b', '\ud800', 'İ'),
        fc.string({ unit: 'grapheme', maxLength: 5 })
      ),
      {
        maxLength: 80
      }
    )
    .map((pieces) => pieces.join(''))
)

describe('extract', () => {
  test('takes any text that holds a letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const facts = extract(`${text}a`)
        expect(wrongSpans(facts, facts.story.text)).toEqual([])
      }),
      { numRuns: 300 }
    )
  }, 120_000)

  test('says the same twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(extract(`${text}a`)).toEqual(extract(`${text}a`))
      }),
      { numRuns: 50 }
    )
  }, 120_000)
})

/** Every span in a record, however deep, that is empty, outside the text or not the words that it says. */
function wrongSpans(record: object, text: string): object[] {
  return Object.values(record).flatMap((value) => {
    if (typeof value !== 'object' || value === null) return []
    return isSpan(value) && !holds(value, text) ? [value] : wrongSpans(value, text)
  })
}

interface Spanned {
  start: number
  end: number
  text?: string
}

const isSpan = (value: object): value is Spanned => 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number'

const holds = ({ start, end, text }: Spanned, story: string): boolean =>
  start >= 0 && start < end && end <= story.length && (text === undefined || text === story.slice(start, end))
