import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('ends of sentences', () => {
  test('a closing quotation mark belongs to its sentence', () => {
    expect(sentences('\u201cIt is over.\u201d The crowd left.')).toEqual(['\u201cIt is over.\u201d', 'The crowd left.'])
  })

  test('so does a closing bracket', () => {
    expect(sentences('(It is over.) The crowd left.')).toEqual(['(It is over.)', 'The crowd left.'])
  })

  test('a decimal ends nothing', () => {
    expect(sentences('It rose 2.5 Percent.')).toEqual(['It rose 2.5 Percent.'])
  })

  test('a blank line ends a sentence without a mark', () => {
    expect(sentences('What happens next\n\nNobody knows yet, the mayor said on Monday.')).toEqual([
      'What happens next',
      'Nobody knows yet, the mayor said on Monday.'
    ])
  })
})
