import { expect, test } from 'vitest'
import { cueEntries } from '../../pipeline/quotes/cue-table.ts'

test('the tables know a verb of saying as speech', () => {
  expect(cueEntries().get('VERB say')?.speech).toBe(true)
})

test('the tables know a verb of thinking as no speech', () => {
  expect(cueEntries().get('VERB believe')?.speech).toBe(false)
})

test('every row has frames that the rules know', () => {
  const known = new Set(['quotation', 'that', 'clause', 'to', 'object', 'about'])
  const unknown = [...cueEntries().values()].flatMap(({ frames }) => [...frames].filter((frame) => !known.has(frame)))
  expect(unknown).toEqual([])
})
