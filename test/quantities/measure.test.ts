import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('measure: percent is its own kind', () => {
  expect(saidQuantities('Shares fell 3.5%.')).toEqual(['3.5% = 3.5 %'])
})

test('measure: percentage points are a measure', () => {
  expect(saidQuantities('The rate rose 0.25 percentage point.')).toEqual(['0.25 percentage point = 0.25 percentage point'])
})

test('measure: degrees have a scale', () => {
  expect(saidQuantities('It reached 40 degrees Celsius.')).toEqual(['40 degrees Celsius = 40 degree Celsius'])
})

test('measure: an area is square', () => {
  expect(saidQuantities('Fire burned 10 square kilometres of forest.')).toEqual(['10 square kilometres = 10 square kilometre'])
})

test('measure: a speed is per hour', () => {
  expect(saidQuantities('Winds hit 120 mph.')).toEqual(['120 mph = 120 mile per hour'])
})

test('measure: a magnitude is of an earthquake', () => {
  expect(saidQuantities('A 5.8-magnitude quake struck.')).toEqual(['5.8-magnitude = 5.8 magnitude'])
})

test('minus makes a temperature negative', () => {
  expect(saidQuantities('It fell to minus 4 degrees Celsius.')).toEqual(['minus 4 degrees Celsius = -4 degree Celsius'])
})

test('half a unit is a measure, half a chance is none', () => {
  expect(saidQuantities('The river rose by half a meter and he had half a chance.')).toEqual(['half a meter = 0.5 metre'])
})
