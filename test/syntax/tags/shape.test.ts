import { describe, expect, test } from 'vitest'
import { labelByShape } from '../../../pipeline/syntax/tags/shape.ts'

describe('labels by shape', () => {
  for (const [form, label] of [
    ['https://example.org', 'ADD'],
    ['@BergenFire', 'NNP'],
    ['6/3/2024', 'CD'],
    ['555-0100', 'CD'],
    ['23rd', 'JJ'],
    ['1980s', 'NNS'],
    ['?!', '.'],
    ['€', '$'],
    ['B2', 'NNP']
  ] as const) {
    test(`\`${form}\` is ${label}`, () => expect(labelByShape(form)).toBe(label))
  }

  test('letters have no shape that tells', () => expect(labelByShape('harbour')).toBeUndefined())
})
