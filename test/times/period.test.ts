import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civil, dayNumber, easter, isoWeek } from '../../pipeline/times/calendar.ts'
import { edtfValue, firstDay, grains, isoDay, lastDay, partOfYear, periodOf, timexValue } from '../../pipeline/times/period.ts'

test('days and dates turn into each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (day) => {
      const date = civil(day)
      expect(dayNumber(date.year, date.month, date.day)).toBe(day)
    })
  )
})

test('every day lies in its period, a working day before its weekend aside', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(...grains), (day, grain) => {
      const period = periodOf(grain, day)
      expect(lastDay(period)).toBeGreaterThanOrEqual(day)
      if (grain !== 'weekend') expect(firstDay(period)).toBeLessThanOrEqual(day)
    })
  )
})

test('the last days of December may be in the first week of the next year', () => {
  expect(isoWeek(dayNumber(2024, 12, 31))).toEqual({ year: 2025, week: 1 })
})

test('Easter follows the moon', () => {
  expect([2000, 2019, 2024].map((year) => isoDay(easter(year)))).toEqual(['2000-04-23', '2019-04-21', '2024-03-31'])
})

test('the winter of a year begins in its December', () => {
  expect(isoDay(firstDay(partOfYear('season', 1994, 4)))).toBe('1994-12-01')
})

test('quarters are written 33 to 36 in EDTF and Q1 to Q4 in TIMEX3', () => {
  const quarter = partOfYear('quarter', 2013, 3)
  expect([edtfValue(quarter), timexValue(quarter)]).toEqual(['2013-35', '2013-Q3'])
})
