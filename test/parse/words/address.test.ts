import { describe, expect, test } from 'vitest'
import { wordNodes } from '../parsed.ts'

describe('address', () => {
  test('a web address is one word without the period of its sentence', () => {
    expect(wordNodes('Details are at https://example.org/a-b?c=1.')).toContain('https://example.org/a-b?c=1')
  })

  test('an address without a scheme is one word', () => {
    expect(wordNodes('See www.example.org/news today.')).toContain('www.example.org/news')
  })

  test('a handle is one word', () => {
    expect(wordNodes('Write to @BergenFire now.')).toContain('@BergenFire')
  })

  test('a slash between words makes no address', () => {
    expect(wordNodes('The US/Coalition bases')).not.toContain('US/Coalition')
  })
})
