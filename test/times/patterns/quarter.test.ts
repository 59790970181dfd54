import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('quarter: is the latest begun', () => {
  expect(saidTimes('Profit fell in the fourth quarter.')).toEqual(['the fourth quarter = 2023-Q4'])
})

test('quarter: has no article in a compound', () => {
  expect(saidTimes('The third-quarter loss grew.')).toEqual(['third-quarter = 2023-Q3'])
})

test('quarter: takes its year', () => {
  expect(saidTimes('Sales rose in the second quarter of 2022.')).toEqual(['the second quarter of 2022 = 2022-Q2'])
})

test('quarter: leaves a share', () => {
  expect(saidTimes('A quarter of voters stayed away.')).toEqual([])
})
