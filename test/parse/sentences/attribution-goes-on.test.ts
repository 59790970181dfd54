import { describe, expect, test } from 'vitest'
import { sentences } from '../parsed.ts'

describe('attribution-goes-on', () => {
  test('a quoted question goes on with who asks it', () => {
    expect(sentences('"Where are they?" Ana Ruiz asked.')).toEqual(['"Where are they?" Ana Ruiz asked.'])
  })

  test('a quoted question ends before a sentence of its own', () => {
    expect(sentences('"Where are they?" The crowd, by then large, grew quiet.')).toEqual(['"Where are they?"', 'The crowd, by then large, grew quiet.'])
  })
})
