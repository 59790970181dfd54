import { describe, expect, test } from 'vitest'
import { blocks, parsed } from '../parsed.ts'

describe('blocks of a text', () => {
  test('the line that says the headline is the headline', () => {
    expect(
      blocks('Ferry burns off Bergen!\n\nThe council met on Monday to hear what the fire had cost the town.', { headline: 'Ferry burns off Bergen!' })[0]
    ).toBe('headline: Ferry burns off Bergen!')
  })

  test('a first short line without an end mark is the headline', () => {
    expect(blocks('Ferry burns off Bergen\n\nThe council met on Monday to hear what the fire had cost the town.')).toEqual([
      'headline: Ferry burns off Bergen',
      'paragraph: The council met on Monday to hear what the fire had cost the town.'
    ])
  })

  test('a first short sentence is not', () => {
    expect(blocks('Bergen burns.\n\nThe council met on Monday to hear what the fire had cost the town.')).toEqual([
      'paragraph: Bergen burns.',
      'paragraph: The council met on Monday to hear what the fire had cost the town.'
    ])
  })

  test('what read knows is kept and the rest is found around it', () => {
    expect(
      blocks('Bergen burns.\n\nThe council met on Monday to hear what the fire had cost the town.', { blocks: [{ start: 0, end: 13, kind: 'headline' }] })
    ).toEqual(['headline: Bergen burns.', 'paragraph: The council met on Monday to hear what the fire had cost the town.'])
  })

  test('white space around a block is no part of it', () => {
    expect(blocks('  The council met on Monday to hear what the fire had cost the town. \n \n\n')).toEqual([
      'paragraph: The council met on Monday to hear what the fire had cost the town.'
    ])
  })

  test('a text without words has none', () => {
    expect(blocks(' \n\n ')).toEqual([])
  })

  test('blocks of a story in another language are given without sentences', () => {
    expect(parsed('Feuer in Bergen', { language: 'de' })).toMatchObject({ blocks: [{ start: 0, end: 15 }], tree: { children: [] } })
  })
})
