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

test('a part is counted in what its whole is', () => {
  expect(saidQuantities('They saw 214 of the 1,137 polling stations.')).toEqual(['214 = 214 station', '1,137 polling stations = 1137 station'])
})

test('what belongs to somebody is counted, not the owner', () => {
  expect(saidQuantities("Three of Orkney's outer islands get a ferry.")).toEqual(['Three = 3 island'])
})

test('a noun that tells a time is not counted', () => {
  expect(saidQuantities('Cases fell to 27 last week.')).toEqual(['27 = 27'])
})
