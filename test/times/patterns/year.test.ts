import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('year: stands in the text', () => {
  expect(saidTimes('The bridge opened in 1998.')).toEqual(['1998 = 1998'])
})

test('year: is counted before our era', () => {
  expect(saidTimes('The wall fell in 490 BC.')).toEqual(['490 BC = BC0490'])
})

test('year: takes fiscal with it', () => {
  expect(saidTimes('Profit fell in fiscal 2020.')).toEqual(['fiscal 2020 = 2020'])
})

test('year: leaves a price', () => {
  expect(saidTimes('The ring costs $1998.')).toEqual([])
})

test('year: leaves a number with a comma', () => {
  expect(saidTimes('They counted 1,998 birds.')).toEqual([])
})
