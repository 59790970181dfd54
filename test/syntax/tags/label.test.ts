import { expect, test } from 'vitest'
import { labelOf, tagsOf } from '../../../pipeline/syntax/tags/label.ts'

test('a label of the usual part of speech is the Penn tag alone', () => {
  expect(labelOf('VBD', 'VERB')).toBe('VBD')
})

test('a label of another part of speech names it', () => {
  expect(labelOf('VBD', 'AUX')).toBe('VBD+AUX')
})

test('a label gives its tags back', () => {
  expect(tagsOf('VBD+AUX')).toEqual({ xpos: 'VBD', upos: 'AUX' })
})
