import { expect, test } from 'vitest'
import { saidTimes } from '../annotate.ts'

test('duration: counts days', () => {
  expect(saidTimes('The siege lasted two days.')).toEqual(['two days = P2D'])
})

test('duration: is written on to its noun', () => {
  expect(saidTimes('They signed a three-year plan.')).toEqual(['three-year = P3Y'])
})

test('duration: reaches back', () => {
  expect(saidTimes('He ran it for the past five years.')).toEqual(['the past five years = P5Y'])
})

test('duration: is half an hour', () => {
  expect(saidTimes('The talk took half an hour.')).toEqual(['half an hour = PT30M'])
})

test('duration: leaves an age', () => {
  expect(saidTimes('A 22-year-old was held.')).toEqual([])
})

test('duration: leaves a margin of sport', () => {
  expect(saidTimes('She won by 0.4 seconds.')).toEqual([])
})

test('duration: leaves a second man', () => {
  expect(saidTimes('Police sought a second man.')).toEqual([])
})
