import { describe, expect, test } from 'vitest'
import { units } from '../../../pipeline/syntax/cuts/units.ts'

describe('units', () => {
  test('`5km` is 5|km', () => {
    expect(units('5km')).toEqual([1])
  })

  test('`7:30pm` is 7:30|pm', () => {
    expect(units('7:30pm')).toEqual([4])
  })

  test('`2.5bn` is 2.5|bn', () => {
    expect(units('2.5bn')).toEqual([3])
  })

  test('`20th` is 20th', () => {
    expect(units('20th')).toEqual([])
  })

  test('`1990s` is 1990s', () => {
    expect(units('1990s')).toEqual([])
  })
})
