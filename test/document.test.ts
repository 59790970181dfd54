import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { added, contains, firstWhere, inTextOrder, numbered, overlaps, tokensIn, words } from '../pipeline/document.ts'

test('what a stage has not added is the mistake of whoever built the pipeline', () => {
  expect(() => added(new VFile('text'), 'times')).toThrow('`times`')
})

test('what a stage has added is given', () => {
  const file = new VFile({ value: 'text', data: { times: [] } })
  expect(added(file, 'times')).toEqual([])
})

test('the words of a span are the slice of the text', () => {
  expect(words('BERGEN, Norway', { start: 0, end: 6 })).toBe('BERGEN')
})

test('spans that touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
})

test('spans that share a character overlap', () => {
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true)
})

test('a span contains itself', () => {
  expect(contains({ start: 2, end: 5 }, { start: 2, end: 5 })).toBe(true)
})

test('of spans that start together the longer comes first', () => {
  const spans = [
    { start: 4, end: 6 },
    { start: 0, end: 2 },
    { start: 0, end: 9 }
  ]
  expect(spans.sort(inTextOrder)).toEqual([
    { start: 0, end: 9 },
    { start: 0, end: 2 },
    { start: 4, end: 6 }
  ])
})

test('records are numbered from one, the id first', () => {
  expect(JSON.stringify(numbered('ferry', 't', [{ value: 'a' }, { value: 'b' }]))).toBe('[{"id":"ferry/t1","value":"a"},{"id":"ferry/t2","value":"b"}]')
})

test('the tokens in a span are those that it touches', () => {
  const tokens = [0, 2, 4].map((start) => ({ start, end: start + 2, upos: 'X' as const, lemma: 'x' }))
  expect(tokensIn({ start: 0, end: 6, tokens }, { start: 3, end: 6 })).toEqual(tokens.slice(1))
})

test('the first item for which something holds is found by bisection', () => {
  expect([0, 3, 4, 9].map((least) => firstWhere([1, 3, 3, 8], (item) => item >= least))).toEqual([0, 1, 3, 4])
})
