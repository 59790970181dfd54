import { describe, expect, test } from 'vitest'
import { findStretches } from '../../pipeline/quotes/marks.ts'

const stretchesIn = (text: string) => findStretches(text, blocksOf(text)).flat()
const quoted = (text: string) => stretchesIn(text).map(({ start, end }) => text.slice(start, end))

function blocksOf(text: string) {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

describe('findStretches', () => {
  test('pairs straight marks', () => {
    expect(quoted('"It rained," she said, "all day."')).toEqual(['"It rained,"', '"all day."'])
  })

  test('pairs curly marks', () => {
    expect(quoted('“It rained,” she said.')).toEqual(['“It rained,”'])
  })

  test('pairs guillemets', () => {
    expect(quoted('«It rained», she said.')).toEqual(['«It rained»'])
  })

  test('pairs doubled apostrophes', () => {
    expect(quoted("``It rained,'' she said.")).toEqual(["``It rained,''"])
  })

  test('leaves the marks out of the inner span', () => {
    const text = '“It rained,” she said.'
    const inner = stretchesIn(text)[0]?.inner
    expect(text.slice(inner?.start, inner?.end)).toBe('It rained,')
  })

  test('takes single marks after the British habit', () => {
    expect(quoted('‘It rained,’ she said.')).toEqual(['‘It rained,’'])
  })

  test('takes straight single marks', () => {
    expect(quoted("'It rained,' she said.")).toEqual(["'It rained,'"])
  })

  test('takes no apostrophe for a mark', () => {
    expect(quoted("The '90s were o'clock's days, 'tis said, and the workers' union knows it's so.")).toEqual([])
  })

  test('passes over the apostrophe of a plural within single marks', () => {
    expect(quoted('‘The workers’ union is strong,’ she said.')).toEqual(['‘The workers’ union is strong,’'])
  })

  test('leaves nested marks to the outer stretch', () => {
    expect(quoted('“He told me ‘no’ twice,” she said.')).toEqual(['“He told me ‘no’ twice,”'])
  })

  test('leaves double marks within single ones to the outer stretch', () => {
    expect(quoted('‘He told me “no” twice,’ she said.')).toEqual(['‘He told me “no” twice,’'])
  })

  test('takes no inches for a mark', () => {
    expect(quoted('The board is 12" wide and 6" deep.')).toEqual([])
  })

  test('lets an odd mark within a sentence hold to the end of the sentence only', () => {
    expect(quoted('He called it "a mess. It was over. Then he left.')).toEqual(['"a mess.'])
  })

  test('lets an odd mark of one block leave the next alone', () => {
    expect(quoted('He called it "a mess.\nThen "she" left.')).toEqual(['"a mess.', '"she"'])
  })

  test('lets a quotation of several paragraphs go on where each opens anew', () => {
    expect(stretchesIn('“It rained.\n“It was cold,” she said.').map(({ open, continues }) => ({ open, continues }))).toEqual([
      { open: true, continues: false },
      { open: false, continues: true }
    ])
  })
})
