import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('numerals: a plain number counts its noun', () => {
  expect(saidQuantities('Rebels freed 64 sailors.')).toEqual(['64 sailors = 64 sailor'])
})

test('numerals: words are read', () => {
  expect(saidQuantities('Rebels freed twenty-four sailors.')).toEqual(['twenty-four sailors = 24 sailor'])
})

test('numerals: a scale multiplies', () => {
  expect(saidQuantities('It sold 1.5m copies.')).toEqual(['1.5m copies = 1500000 copy'])
})

test('numerals: an ordinal has no unit', () => {
  expect(saidQuantities('He lives on the 11th floor.')).toEqual(['11th = 11'])
})

test('numerals: a degree belongs to its ordinal', () => {
  expect(saidQuantities('It was the second-largest fine.')).toEqual(['second-largest = 2'])
})

test('numerals: a dozen is twelve', () => {
  expect(saidQuantities('The army lost a dozen drones.')).toEqual(['a dozen drones = 12 drone'])
})

test('numerals: hundreds of thousands have bounds', () => {
  expect(saidQuantities('Hundreds of thousands of people fled.')).toEqual(['Hundreds of thousands = ~ [100000..1000000] person'])
})

test('numerals: twice counts times', () => {
  expect(saidQuantities('Output was twice the target.')).toEqual(['twice = 2 time'])
})

test('a word that every object has as a property is no number', () => {
  expect(saidQuantities('A constructor of 3 cars left two weeks constructor.')).toEqual(['3 cars = 3 car'])
})
