import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('age: is written on to its owner', () => {
  expect(saidQuantities('A 44-year-old man was held.')).toEqual(['44-year-old = 44 year'])
})

test('age: follows aged', () => {
  expect(saidQuantities('The suspects, aged 19 and 23, were held.')).toEqual(['19 = 19 year', '23 = 23 year'])
})

test('age: follows a name', () => {
  expect(saidQuantities('Ann Moe, 52, was named.')).toEqual(['52 = 52 year'])
})

test('a person who was a number was that old', () => {
  expect(saidQuantities('She was 91.')).toEqual(['91 = 91 year'])
})

test('an age may be named before its number', () => {
  expect(saidQuantities('Boys under the age of 18 fled.')).toEqual(['18 = 18 year'])
})
