import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('codes: a house number is none', () => {
  expect(saidQuantities('She went to No. 10 again.')).toEqual([])
})

test('codes: a group of states is none', () => {
  expect(saidQuantities('The G7 met again.')).toEqual([])
})

test('codes: a model is none', () => {
  expect(saidQuantities('He flew a Boeing 737 home.')).toEqual([])
})

test('codes: a telephone is none', () => {
  expect(saidQuantities('Call 0800 555 0199 now.')).toEqual([])
})

test('codes: a decade is none', () => {
  expect(saidQuantities('It shut in the 1990s.')).toEqual([])
})

test('dotted times of a timetable are no numbers', () => {
  expect(saidQuantities('Boats leave at 07.10 and 16.40.')).toEqual([])
})
