import { describe, expect, test } from 'vitest'
import { hyphens } from '../../../pipeline/syntax/cuts/hyphens.ts'

describe('hyphens', () => {
  test('`search-engine` is search|-|engine', () => {
    expect(hyphens('search-engine')).toEqual([6, 7])
  })

  test('`al-Shuhada` is al|-|Shuhada', () => {
    expect(hyphens('al-Shuhada')).toEqual([2, 3])
  })

  test('`F-15` is F|-|15', () => {
    expect(hyphens('F-15')).toEqual([1, 2])
  })

  test('`e-mail` is e-mail', () => {
    expect(hyphens('e-mail')).toEqual([])
  })

  test('`non-profit` is non-profit', () => {
    expect(hyphens('non-profit')).toEqual([])
  })

  test('`2024-03-06` is 2024-03-06', () => {
    expect(hyphens('2024-03-06')).toEqual([])
  })

  test('`555-0100` is 555-0100', () => {
    expect(hyphens('555-0100')).toEqual([])
  })

  test('`five-year-old` is five|-|year|-|old', () => {
    expect(hyphens('five-year-old')).toEqual([4, 5, 9, 10])
  })
})
