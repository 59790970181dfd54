import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('range: between has two ends', () => {
  expect(saidQuantities('It employs between 20 and 30 people.')).toEqual(['between 20 and 30 people = [20..30] person'])
})

test('range: a hyphen joins two ends', () => {
  expect(saidQuantities('It will cost 15-20% more.')).toEqual(['15-20% = [15..20] %'])
})

test('range: the scale goes for both', () => {
  expect(saidQuantities('It employs 3 to 5 million workers.')).toEqual(['3 to 5 million workers = [3000000..5000000] worker'])
})

test('range: a vote is two counts', () => {
  expect(saidQuantities('The court ruled by a 3-2 vote.')).toEqual(['3 = 3 vote', '2 = 2 vote'])
})

test('range: from one to another is two figures', () => {
  expect(saidQuantities('The toll rose from 10 people to 15 people.')).toEqual(['10 people = 10 person', '15 people = 15 person'])
})
