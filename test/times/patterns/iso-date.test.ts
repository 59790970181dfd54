import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('iso-date: names a day with hyphens', () => {
  expect(saidTimes('The suit was filed on 2021-06-28 in court.')).toEqual(['2021-06-28 = 2021-06-28'])
})

test('iso-date: leaves a fraction', () => {
  expect(saidTimes('About 1/2 cup was spilled.')).toEqual([])
})
