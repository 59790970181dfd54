import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('clock: joins its day', () => {
  expect(saidTimes('The blast hit at 7:30 p.m. on Tuesday.')).toEqual(['7:30 p.m. on Tuesday = 2024-03-05T19:30'])
})

test('clock: keeps universal time', () => {
  expect(saidTimes('The ship left at 0735 GMT today.')).toEqual(['0735 GMT today = 2024-03-06T07:35Z'])
})

test('clock: knows noon', () => {
  expect(saidTimes('It opens at noon tomorrow.')).toEqual(['noon tomorrow = 2024-03-07T12:00'])
})

test('clock: leaves a result', () => {
  expect(saidTimes('They won 3:1 at home.')).toEqual([])
})
