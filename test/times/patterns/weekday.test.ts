import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('weekday: is the last one', () => {
  expect(saidTimes('Police arrested him on Tuesday.')).toEqual(['Tuesday = 2024-03-05'])
})

test('weekday: is the day of publication itself', () => {
  expect(saidTimes('The court ruled on Wednesday.')).toEqual(['Wednesday = 2024-03-06'])
})

test('weekday: is the next one after a future cue', () => {
  expect(saidTimes('The council will meet on Friday.')).toEqual(['Friday = 2024-03-08'])
})

test('weekday: goes back with last', () => {
  expect(saidTimes('They met last Friday.')).toEqual(['last Friday = 2024-03-01'])
})

test('weekday: leaves a newspaper', () => {
  expect(saidTimes('The Sunday Times reported it.')).toEqual([])
})
