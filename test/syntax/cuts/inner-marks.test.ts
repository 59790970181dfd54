import { describe, expect, test } from 'vitest'
import { innerMarks } from '../../../pipeline/syntax/cuts/inner-marks.ts'

describe('inner-marks', () => {
  test('`and/or` is and|/|or', () => {
    expect(innerMarks('and/or')).toEqual([3, 4])
  })

  test('`Depth:2` is Depth|:|2', () => {
    expect(innerMarks('Depth:2')).toEqual([5, 6])
  })

  test('`7:30` is 7:30', () => {
    expect(innerMarks('7:30')).toEqual([])
  })

  test('`AT&T` is AT&T', () => {
    expect(innerMarks('AT&T')).toEqual([])
  })
})
