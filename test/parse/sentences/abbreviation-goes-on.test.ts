import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('abbreviation-goes-on', () => {
  test('a rank ends nothing', () => {
    expect(sentences('They met Navy Cmdr. Ana Ruiz.')).toEqual(['They met Navy Cmdr. Ana Ruiz.'])
  })

  test('`U.S.` before a name ends nothing', () => {
    expect(sentences('The U.S. Army left.')).toEqual(['The U.S. Army left.'])
  })

  test('a time before a word that is no name ends its sentence', () => {
    expect(sentences('It began at 6 p.m. The fire spread.')).toEqual(['It began at 6 p.m.', 'The fire spread.'])
  })
})
