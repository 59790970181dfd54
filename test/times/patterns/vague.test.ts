import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('vague: is the present', () => {
  expect(saidTimes('He is now in jail.')).toEqual(['now = PRESENT_REF'])
})

test('vague: is the past', () => {
  expect(saidTimes('He recently moved.')).toEqual(['recently = PAST_REF'])
})

test('vague: is the future', () => {
  expect(saidTimes('She plans for the future.')).toEqual(['the future = FUTURE_REF'])
})

test('vague: leaves soon', () => {
  expect(saidTimes('It will end soon.')).toEqual([])
})
