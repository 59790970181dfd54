import { expect, test } from 'vitest'
import { quantitiesOf, saidQuantities } from '../times/annotate.ts'

test('what is counted has its own span', () => {
  expect(quantitiesOf('It injured at least 12 people.')).toEqual([
    { id: 'story/n1', start: 11, end: 29, text: 'at least 12 people', kind: 'count', value: 12, min: 12, unit: 'person', of: { start: 23, end: 29 } }
  ])
})

test('what is part of a time is no quantity', () => {
  expect(saidQuantities('On March 3, 1998 at 7:30 p.m. he left for two weeks.')).toEqual([])
})

test('an unfinished range at the end of a text is read as far as it goes', () => {
  expect(saidQuantities('It lies between 5 and')).toEqual(['5 = 5'])
})
