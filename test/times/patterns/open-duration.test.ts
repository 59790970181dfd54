import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('open-duration: has no number', () => {
  expect(saidTimes('They waited for weeks.')).toEqual(['weeks = PXW'])
})

test('open-duration: is the past', () => {
  expect(saidTimes('Crime fell in recent years.')).toEqual(['recent years = PAST_REF'])
})
