import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../pipeline/document.ts'
import { harbourFire } from '../../fixture.ts'
import { filesOf, rebuild } from './read-back.ts'

const withoutSentences = ({ sentences: _, ...facts }: Facts) => facts

/** Text that goes wrong in spreadsheets or in CSV, mixed with any other. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\t', '\r', '\n', '\r\n', ' ', '\u00a0', '\u200b', '\ufeff', '＝', '＋', '－', '＠', '💥'),
      fc.string({ unit: 'binary' })
    ),
    { minLength: 1, maxLength: 6 }
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '')

/** The names of fields that hold free text. */
const free = new Set(['headline', 'publisher', 'section', 'url', 'name', 'text', 'reason', 'path', 'unit', 'acled', 'mode', 'lemma', 'value', 'edtf'])

/** A copy of a record in which each free text is the next of `texts`, over and over. */
function withTexts(record: unknown, texts: readonly string[]): unknown {
  let next = 0
  const text = () => texts[next++ % texts.length]
  const visit = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => (name === 'aliases' || name === 'byline' || name === 'contexts' ? text() : visit(each, '')))
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner, key)]))
    return typeof value === 'string' && free.has(name) ? text() : value
  }
  return visit(record, '')
}

describe('the tables', () => {
  it('give back every field of a record', async () => {
    expect(rebuild(await filesOf([harbourFire()]))).toEqual(withoutSentences(harbourFire()))
  })

  it('give back hostile text, with one apostrophe taken away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1, maxLength: 8 }), async (texts) => {
        const facts = withTexts(harbourFire(), texts) as Facts
        expect(rebuild(await filesOf([facts]))).toEqual(withoutSentences(facts))
      }),
      { numRuns: 60 }
    )
  })

  it('join when the id of the story is hostile', async () => {
    const facts = JSON.parse(JSON.stringify(harbourFire()).replaceAll('harbour-fire', '=../x,\\"y')) as Facts
    expect(rebuild(await filesOf([facts]))).toEqual(withoutSentences(facts))
  })

  it('are the same in every run', async () => {
    expect(await filesOf([harbourFire()])).toEqual(await filesOf([harbourFire()]))
  })
})
