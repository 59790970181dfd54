import { describe, expect, test } from 'vitest'
import { fusedForms } from '../../../pipeline/syntax/cuts/fused-forms.ts'

describe('fused-forms', () => {
  test('`cannot` is can|not', () => {
    expect(fusedForms('cannot')).toEqual([3])
  })

  test('`Gonna` is Gon|na', () => {
    expect(fusedForms('Gonna')).toEqual([3])
  })

  test('`canoe` is canoe', () => {
    expect(fusedForms('canoe')).toEqual([])
  })
})
