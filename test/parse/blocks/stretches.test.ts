import { describe, expect, test } from 'vitest'
import { blocks } from '../parsed.ts'

describe('stretches', () => {
  test('lines longer than a page is wide are paragraphs', () => {
    expect(
      blocks(
        'The council met on Monday to hear what the fire had cost the town.The council met on Monday to hear what the fire had cost the town.\nThe council met on Monday to hear what the fire had cost the town.The council met on Monday to hear what the fire had cost the town.'
      )
    ).toEqual([
      'paragraph: The council met on Monday to hear what the fire had cost the town.The council met on Monday to hear what the fire had cost the town.',
      'paragraph: The council met on Monday to hear what the fire had cost the town.The council met on Monday to hear what the fire had cost the town.'
    ])
  })

  test('lines broken to fit a page are joined', () => {
    expect(blocks('The council met on Monday to hear what\nthe fire had cost the town, and what\nit would do.')).toEqual([
      'paragraph: The council met on Monday to hear what\nthe fire had cost the town, and what\nit would do.'
    ])
  })

  test('each item of a list is a block', () => {
    expect(blocks('- Bring water\n- Bring food')).toEqual(['list: - Bring water', 'list: - Bring food'])
  })

  test('a line of furniture stands alone', () => {
    expect(blocks('The council met on Monday to hear\nwhat the fire had cost.\nRead more: Two held\nIt will meet again.')).toEqual([
      'paragraph: The council met on Monday to hear\nwhat the fire had cost.',
      'related: Read more: Two held',
      'paragraph: It will meet again.'
    ])
  })
})
