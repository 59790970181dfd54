import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('bounds: at least is a minimum', () => {
  expect(saidQuantities('At least 64 people died.')).toEqual(['At least 64 people = 64 [64..] person'])
})

test('bounds: up to is a maximum', () => {
  expect(saidQuantities('Up to 120 jobs will go.')).toEqual(['Up to 120 jobs = 120 [..120] job'])
})

test('bounds: some is approximate', () => {
  expect(saidQuantities('Some 300,000 people fled.')).toEqual(['Some 300,000 people = ~ 300000 person'])
})

test('bounds: more than a dozen is a minimum', () => {
  expect(saidQuantities('More than a dozen protesters were held.')).toEqual(['More than a dozen protesters = 12 [12..] protester'])
})

test('perhaps makes a number inexact', () => {
  expect(saidQuantities('Perhaps 10 people came.')).toEqual(['Perhaps 10 people = ~ 10 person'])
})
