import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analysed, forms, sentencesIn, tagged } from './analysed.ts'

const story = fc
  .array(
    fc.constantFrom(
      'The U.S.',
      ' ',
      '\n',
      '\n\n',
      "didn't",
      'search-engine',
      '--',
      '"',
      '”',
      "'",
      '?!',
      '...',
      '. ',
      '((',
      '5,000',
      '7:30pm',
      'a@b.org',
      'and/or',
      '😀',
      '\u00a0',
      '@x',
      'Read more: '
    ),
    { maxLength: 40 }
  )
  .map((parts) => parts.join(''))

describe('sentences', () => {
  test('tokens lie in their sentence, sentences in their block, in text order', () => {
    fc.assert(
      fc.property(story, (text) => {
        const { blocks = [], sentences = [] } = analysed(text).data
        let end = 0
        for (const sentence of sentences) {
          expect(blocks.some((block) => block.kind !== 'furniture' && block.start <= sentence.start && sentence.end <= block.end)).toBe(true)
          expect(sentence.tokens[0]?.start).toBe(sentence.start)
          expect(sentence.tokens.at(-1)?.end).toBe(sentence.end)
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(end)
            expect(token.end).toBeGreaterThan(token.start)
            end = token.end
          }
        }
      })
    )
  })

  test('tokens hold every character outside furniture that is no white space', () => {
    fc.assert(
      fc.property(story, (text) => {
        const { blocks = [] } = analysed(text).data
        const outside = blocks.filter(({ kind }) => kind !== 'furniture').map(({ start, end }) => text.slice(start, end))
        expect(forms(text).join('')).toBe(outside.join('').replace(/\s/g, ''))
      })
    )
  })

  test('every token has a tag and a lemma', () => {
    fc.assert(
      fc.property(story, (text) => {
        for (const { tokens } of sentencesIn(text)) for (const { upos, xpos, lemma } of tokens) expect(upos && xpos && lemma).toBeTruthy()
      })
    )
  })

  test('furniture has no tokens', () => {
    expect(forms('Read also: Two held in Oslo')).toEqual([])
  })

  test('a run of end marks is one token', () => {
    expect(forms('Why?! It fell...')).toEqual(['Why', '?!', 'It', 'fell', '...'])
  })

  test('each bracket is a token', () => {
    expect(forms('It fell ((again)).')).toEqual(['It', 'fell', '(', '(', 'again', ')', ')', '.'])
  })

  test('a dash of two hyphens is one token', () => {
    expect(forms('It fell -- again.')).toEqual(['It', 'fell', '--', 'again', '.'])
  })

  test('a currency sign and its number are two tokens', () => {
    expect(forms('It cost $5m.')).toEqual(['It', 'cost', '$', '5', 'm', '.'])
  })

  test('a story has the same sentences after another one', () => {
    const before = tagged('The council voted to close it.', 'xpos')
    sentencesIn('Council Votes to Close Two Schools')
    expect(tagged('The council voted to close it.', 'xpos')).toEqual(before)
  })
})
