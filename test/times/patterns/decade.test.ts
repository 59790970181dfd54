import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('decade: is written in full', () => {
  expect(saidTimes('Jazz changed in the 1990s.')).toEqual(['the 1990s = 199'])
})

test('decade: is written short', () => {
  expect(saidTimes("Jazz changed in the '60s.")).toEqual(["the '60s = 196"])
})

test('decade: is a century', () => {
  expect(saidTimes('It was built in the 19th century.')).toEqual(['the 19th century = 18'])
})

test('decade: leaves an age', () => {
  expect(saidTimes('She is in her sixties.')).toEqual([])
})
