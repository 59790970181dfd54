import { describe, expect, test } from 'vitest'
import { wordNodes } from '../parsed.ts'

describe('abbreviation', () => {
  test('a rank keeps its period', () => {
    expect(wordNodes('They saw Gen. Ali there.')).toContain('Gen.')
  })

  test('letters with periods are one word', () => {
    expect(wordNodes('The U.S. Army left.')).toContain('U.S.')
  })

  test('`No.` before a number is an abbreviation', () => {
    expect(wordNodes('It was No. 10 on the list.')).toContain('No.')
  })

  test('`No.` elsewhere is not', () => {
    expect(wordNodes('She said no. He left.')).not.toContain('no.')
  })
})
