import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('share: a share is percent', () => {
  expect(saidQuantities('Two thirds of voters agreed.')).toEqual(['Two thirds = 66.6666666667 %'])
})

test('share: one in five is a share', () => {
  expect(saidQuantities('One in five households went hungry.')).toEqual(['One in five = 20 %'])
})

test('share: half is a share', () => {
  expect(saidQuantities('Half of the shops shut.')).toEqual(['Half of = 50 %'])
})

test('one home in five is a share, not one home', () => {
  expect(saidQuantities('One home in five had water.')).toEqual(['One home in five = 20 %'])
})
