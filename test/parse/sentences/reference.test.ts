import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('reference', () => {
  test('the mark of a note belongs to the sentence before it', () => {
    expect(sentences('He left in 1816. [6] In May he came back.')).toEqual(['He left in 1816. [6]', 'In May he came back.'])
  })

  test('so does the bare number of a note', () => {
    expect(sentences('He left early. 7 The house was sold.')).toEqual(['He left early. 7', 'The house was sold.'])
  })

  test('a number that counts what follows does not', () => {
    expect(sentences('He left early. 7 Dogs stayed.')).toEqual(['He left early.', '7 Dogs stayed.'])
  })
})
