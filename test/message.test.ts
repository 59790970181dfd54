import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { doubt, pointAt } from '../pipeline/message.ts'

test('lines and columns are counted from one', () => {
  expect(pointAt('a\nbc', 3)).toEqual({ line: 2, column: 2, offset: 3 })
})

test('the offset after a line end is the next line’s first column', () => {
  expect(pointAt('a\nbc', 2)).toEqual({ line: 2, column: 1, offset: 2 })
})

test('a doubt stands on the file with place, rule and stage', () => {
  const file = new VFile('Filed on Blursday.')
  doubt(file, 'not-a-date', 'no such day', { start: 9, end: 17 })
  expect(file.messages[0]).toMatchObject({ reason: 'no such day', ruleId: 'not-a-date', source: 'read', line: 1, column: 10 })
})

test('a warning is not fatal, a remark is not even a warning', () => {
  const file = new VFile('text')
  doubt(file, 'not-english', 'German')
  doubt(file, 'missing-for-search', 'none')
  expect(file.messages.map(({ fatal }) => fatal)).toEqual([false, undefined])
})
