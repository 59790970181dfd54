import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('figure-label', () => {
  test('the label of a figure is a sentence of its own', () => {
    expect(sentences('Figure 3.4 The harbour in winter was empty.')).toEqual(['Figure 3.4', 'The harbour in winter was empty.'])
  })

  test('a figure that is the subject of a sentence is not', () => {
    expect(sentences('Figure 3 shows the harbour.')).toEqual(['Figure 3 shows the harbour.'])
  })
})
