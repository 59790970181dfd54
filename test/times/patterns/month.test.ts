import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('month: takes last with it', () => {
  expect(saidTimes('Prices rose last May.')).toEqual(['last May = 2023-05'])
})

test('month: goes back without a cue', () => {
  expect(saidTimes('The plant closed in November.')).toEqual(['November = 2023-11'])
})

test('month: goes on after a future cue', () => {
  expect(saidTimes('The plant will close in November.')).toEqual(['November = 2024-11'])
})

test('month: leaves the modal verb', () => {
  expect(saidTimes('It may rain.')).toEqual([])
})

test('month: leaves the verb to march', () => {
  expect(saidTimes('They march on.')).toEqual([])
})

test('month: leaves a first name', () => {
  expect(saidTimes('The court heard April Smith.')).toEqual([])
})
