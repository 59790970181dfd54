import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('recurrence: is every day', () => {
  expect(saidTimes('The bus runs every day.')).toEqual(['every day = P1D'])
})

test('recurrence: is a weekday', () => {
  expect(saidTimes('The court sits every Monday.')).toEqual(['every Monday = XXXX-WXX-1'])
})

test('recurrence: is a rate', () => {
  expect(saidTimes('He called twice a week.')).toEqual(['a week = P1W'])
})

test('recurrence: leaves a newspaper', () => {
  expect(saidTimes('He wrote for the Daily Record.')).toEqual([])
})
