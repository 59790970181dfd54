import { describe, expect, test } from 'vitest'
import { wordNodes } from '../parsed.ts'

describe('number', () => {
  test('a comma before three digits belongs to the number', () => {
    expect(wordNodes('It cost 5,000 euros.')).toContain('5,000')
  })

  test('a comma between numbers does not', () => {
    expect(wordNodes('In 2019,20 fell.')).not.toContain('2019,20')
  })

  test('a date in digits is one word', () => {
    expect(wordNodes('On 6/13/2024 it rained.')).toContain('6/13/2024')
  })
})
