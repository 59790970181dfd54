import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('deictic-unit: is a year', () => {
  expect(saidTimes('Sales fell last year.')).toEqual(['last year = 2023'])
})

test('deictic-unit: is a week', () => {
  expect(saidTimes('The vote is next week.')).toEqual(['next week = 2024-W11'])
})

test('deictic-unit: takes the', () => {
  expect(saidTimes('Rain fell in the past month.')).toEqual(['the past month = 2024-02'])
})
