import { expect, test } from 'vitest'
import { reportJson, reportText } from '../../pipeline/cli/report.ts'
import type { Failure } from '../../pipeline/document.ts'
import { harbourFire } from '../fixture.ts'

const failure: Failure = { id: 'feed:3', error: { code: 'broken-json', message: 'the line is not JSON', path: 'input/feed.ndjson', line: 3 } }

/** The fixture with one message of a level. */
function withMessage(level: 'info' | 'warning') {
  const facts = harbourFire()
  facts.messages = [{ story: facts.id, stage: 'read', rule: 'not-a-date', level, reason: '`date` is no date', start: 44, end: 46 }]
  return facts
}

test('a failure is named with file, line and code', () => {
  const report = reportText(failure, 'warnings', false)
  expect(report).toContain('input/feed.ndjson')
  expect(report).toMatch(/3.*error.*the line is not JSON.*broken-json/)
})

test('a warning points at line and column of the text', () => {
  expect(reportText(withMessage('warning'), 'warnings', false)).toMatch(/3:1.*warning.*no date.*not-a-date/)
})

test('a remark is not printed as text', () => {
  expect(reportText(withMessage('info'), 'warnings', false)).toBe('')
})

test('a warning is not printed when only errors are wanted', () => {
  expect(reportText(withMessage('warning'), 'errors', false)).toBe('')
})

test('an error is printed when only errors are wanted', () => {
  expect(reportText(failure, 'errors', false)).toContain('broken-json')
})

test('the JSON reporter gives every message, remarks too, one a line', () => {
  expect(JSON.parse(reportJson(withMessage('info')))).toMatchObject({ rule: 'not-a-date', level: 'info', start: 44 })
})

test('the JSON reporter gives a failure as a message', () => {
  expect(JSON.parse(reportJson(failure))).toMatchObject({ story: 'feed:3', level: 'error', rule: 'broken-json', line: 3 })
})
