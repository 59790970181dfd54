import { describe, expect, test } from 'vitest'
import { kindOf } from '../../../pipeline/parse/blocks/kind.ts'

describe('kind of a block', () => {
  test('a short line without a mark is a heading', () => {
    expect(kindOf('What the mayor knew', false).kind).toBe('heading')
  })

  test('a short question is a heading', () => {
    expect(kindOf('What happens next?', false).kind).toBe('heading')
  })

  test('the last line of a text is no heading', () => {
    expect(kindOf('What the mayor knew', true).kind).toBe('paragraph')
  })

  test('a short sentence is a paragraph', () => {
    expect(kindOf('The mayor knew.', false).kind).toBe('paragraph')
  })

  test('a bullet makes a list', () => {
    expect(kindOf('• Bring water', false).kind).toBe('list')
  })

  test('a file photo is a caption', () => {
    expect(kindOf('FILE PHOTO: A ferry leaves Bergen.', false).kind).toBe('caption')
  })

  test('a photographer at the end makes a caption', () => {
    expect(kindOf('A ferry leaves Bergen. (AP Photo/Ana Ruiz)', false).kind).toBe('caption')
  })

  test('a mark of quotation before a line makes a quote', () => {
    expect(kindOf('> It is over', false).kind).toBe('quote')
  })
})
