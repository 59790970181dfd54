import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('season: goes back with last', () => {
  expect(saidTimes('Fires raged last summer.')).toEqual(['last summer = 2023-SU'])
})

test('season: takes its year', () => {
  expect(saidTimes('It happened in the winter of 1994.')).toEqual(['the winter of 1994 = 1994-WI'])
})

test('season: leaves the verb to fall', () => {
  expect(saidTimes('Prices fall when demand does.')).toEqual([])
})

test('season: leaves the fall of somebody', () => {
  expect(saidTimes('They cheered the fall of the government.')).toEqual([])
})
