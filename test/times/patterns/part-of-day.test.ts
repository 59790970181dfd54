import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('part-of-day: joins its day', () => {
  expect(saidTimes('Fire broke out on Tuesday evening.')).toEqual(['Tuesday evening = 2024-03-05TEV'])
})

test('part-of-day: counts from publication', () => {
  expect(saidTimes('He spoke this morning.')).toEqual(['this morning = 2024-03-06TMO'])
})

test('part-of-day: leaves a word without its day', () => {
  expect(saidTimes('Good morning, the mayor said.')).toEqual([])
})
