import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('anaphoric-unit: goes on from the day told', () => {
  expect(saidTimes('He was shot on June 3, 1998. He died the following day.')).toEqual(['June 3, 1998 = 1998-06-03', 'the following day = 1998-06-04'])
})

test('anaphoric-unit: keeps the year told', () => {
  expect(saidTimes('She won in 2010. Later that year she retired.')).toEqual(['2010 = 2010', 'Later that year = 2010'])
})

test('anaphoric-unit: leaves a day that a clause names', () => {
  expect(saidTimes('He recalled the day he was born.')).toEqual([])
})
