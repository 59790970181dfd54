import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('holiday: has its day', () => {
  expect(saidTimes('They met on Christmas Day.')).toEqual(['Christmas Day = 2023-12-25'])
})

test('holiday: moves with the calendar', () => {
  expect(saidTimes('He died on Thanksgiving 2019.')).toEqual(['Thanksgiving 2019 = 2019-11-28'])
})

test('holiday: moves with the moon', () => {
  expect(saidTimes('It opened on Easter Monday 2024.')).toEqual(['Easter Monday 2024 = 2024-04-01'])
})

test('holiday: knows the day of the attacks', () => {
  expect(saidTimes('Security changed after 9/11.')).toEqual(['9/11 = 2001-09-11'])
})
