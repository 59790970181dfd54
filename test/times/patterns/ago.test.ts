import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('ago: keeps the unit as grain', () => {
  expect(saidTimes('They met three years ago.')).toEqual(['three years ago = 2021'])
})

test('ago: is a week for weeks', () => {
  expect(saidTimes('They met two weeks ago.')).toEqual(['two weeks ago = 2024-W08'])
})

test('ago: compares with the same quarter', () => {
  expect(saidTimes('Profit rose in the third quarter of 2022 from a year earlier.')).toEqual([
    'the third quarter of 2022 = 2022-Q3',
    'a year earlier = 2021-Q3'
  ])
})

test('ago: is open without number', () => {
  expect(saidTimes('They met several years ago.')).toEqual(['several years ago = PAST_REF'])
})
