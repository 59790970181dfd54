import { expect, test } from 'vitest'
import type { Block } from '../../pipeline/document.ts'
import { salience } from '../../pipeline/facts/salience.ts'

const blocks: Block[] = [
  { start: 0, end: 20, kind: 'headline' },
  { start: 22, end: 90, kind: 'paragraph' },
  { start: 92, end: 200, kind: 'paragraph' }
]

test('who is in the headline, the lead and all over the story is what it is about', () => {
  expect(
    salience(
      [5, 30, 100, 120, 140].map((start) => ({ start, end: start + 4 })),
      blocks
    )
  ).toBe(1)
})

test('a mention in the headline weighs more than one in the lead', () => {
  expect(salience([{ start: 5, end: 9 }], blocks)).toBeGreaterThan(salience([{ start: 30, end: 34 }], blocks))
})

test('one mention late in the story is the least', () => {
  expect(salience([{ start: 100, end: 104 }], blocks)).toBe(0.1)
})
