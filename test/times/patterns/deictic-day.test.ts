import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('deictic-day: goes back', () => {
  expect(saidTimes('He resigned yesterday.')).toEqual(['yesterday = 2024-03-05'])
})

test('deictic-day: goes back two', () => {
  expect(saidTimes('He resigned the day before yesterday.')).toEqual(['the day before yesterday = 2024-03-04'])
})

test('deictic-day: leaves a newspaper', () => {
  expect(saidTimes('USA Today broke the story.')).toEqual([])
})
