import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('counted: the head noun is what is counted', () => {
  expect(saidQuantities('Twelve former government ministers quit.')).toEqual(['Twelve former government ministers = 12 minister'])
})

test('counted: a noun written on to the number is counted', () => {
  expect(saidQuantities('The 15-member council met.')).toEqual(['15-member = 15 member'])
})

test('counted: adjectives stand for people', () => {
  expect(saidQuantities('The toll was 12 dead.')).toEqual(['12 dead = 12 dead'])
})
