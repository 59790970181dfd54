import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('none: no casualties is zero', () => {
  expect(saidQuantities('No casualties were reported.')).toEqual(['No casualties = 0 casualty'])
})

test('none: no plans is nothing', () => {
  expect(saidQuantities('There were no plans to leave.')).toEqual([])
})

test('none: no one is nothing', () => {
  expect(saidQuantities('No one spoke.')).toEqual([])
})

test('not one is none', () => {
  expect(saidQuantities('Not one plane left the ground.')).toEqual(['Not one plane = 0 plane'])
})
