import { describe, expect, test } from 'vitest'
import { clitics } from '../../../pipeline/syntax/cuts/clitics.ts'

describe('clitics', () => {
  test("`didn't` is did|n't", () => {
    expect(clitics("didn't")).toEqual([3])
  })

  test('`Oslo\u2019s` is Oslo|\u2019s', () => {
    expect(clitics('Oslo\u2019s')).toEqual([4])
  })

  test("`wouldn't've` is would|n't|'ve", () => {
    expect(clitics("wouldn't've")).toEqual([5, 8])
  })

  test("`we'll` is we|'ll", () => {
    expect(clitics("we'll")).toEqual([2])
  })

  test("`1980's` is 1980's", () => {
    expect(clitics("1980's")).toEqual([])
  })

  test("`Kata'ib` is Kata'ib", () => {
    expect(clitics("Kata'ib")).toEqual([])
  })
})
