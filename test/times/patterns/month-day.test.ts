import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('month-day: takes the year with it', () => {
  expect(saidTimes('She was born on March 3, 1998 in Oslo.')).toEqual(['March 3, 1998 = 1998-03-03'])
})

test('month-day: reads the day first', () => {
  expect(saidTimes('He left on 3 June 2020 by boat.')).toEqual(['3 June 2020 = 2020-06-03'])
})

test('month-day: reads an ordinal', () => {
  expect(saidTimes('The fair opened on the 3rd of March.')).toEqual(['the 3rd of March = 2024-03-03'])
})

test('month-day: leaves a month and year to the month', () => {
  expect(saidTimes('It rained all June 1998.')).toEqual(['June 1998 = 1998-06'])
})
