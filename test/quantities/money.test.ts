import { expect, test } from 'vitest'
import { saidQuantities } from '../times/annotate.ts'

test('money: a sign gives the currency', () => {
  expect(saidQuantities('They paid $1.2bn for it.')).toEqual(['$1.2bn = 1200000000 USD'])
})

test('money: a prefix tells the dollar', () => {
  expect(saidQuantities('It cost HK$40 million.')).toEqual(['HK$40 million = 40000000 HKD'])
})

test('money: a word gives the currency', () => {
  expect(saidQuantities('They pledged 5 billion euros.')).toEqual(['5 billion euros = 5000000000 EUR'])
})

test('money: a hyphen does not hide it', () => {
  expect(saidQuantities('They ended the £40m-a-year contract.')).toEqual(['£40m = 40000000 GBP'])
})
