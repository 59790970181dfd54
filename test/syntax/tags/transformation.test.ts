import { expect, test } from 'vitest'
import { mayBe, transform } from '../../../pipeline/syntax/tags/transformation.ts'

test('a word of the table may have the labels it was seen with', () => {
  expect(mayBe({ label: 'NN', possible: ['NN', 'VB'] }, 'VB')).toBe(true)
})

test('a word of the table may have no other label', () => {
  expect(mayBe({ label: 'NN', possible: ['NN', 'VB'] }, 'JJ')).toBe(false)
})

test('a word of no table may not become a function word', () => {
  expect(mayBe({ label: 'NN' }, 'IN')).toBe(false)
})

test('a rule changes a label where its surroundings are such', () => {
  const sentence = {
    words: ['to', 'attack'],
    labels: ['TO', 'NN'],
    first: [
      { label: 'TO', possible: ['TO'] },
      { label: 'NN', possible: ['NN', 'VB'] }
    ]
  }
  transform(sentence)
  expect(sentence.labels).toEqual(['TO', 'VB'])
})
