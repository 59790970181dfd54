import { expect, test } from 'vitest'
import { messagesIn } from '../../pipeline/cli/messages-in.ts'
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
  const report = reportText(failure, messagesIn(failure), false)
  expect(report).toContain('input/feed.ndjson')
  expect(report).toMatch(/3.*error.*the line is not JSON.*broken-json/)
})

test('a warning points at line and column of the text', () => {
  const facts = withMessage('warning')
  expect(reportText(facts, messagesIn(facts), false)).toMatch(/3:1.*warning.*no date.*not-a-date/)
})

test('without colour there is no escape sequence', () => {
  expect(reportText(failure, messagesIn(failure), false)).not.toContain('\u001B')
})

test('the JSON reporter gives each message on a line of its own', () => {
  expect(JSON.parse(reportJson(messagesIn(withMessage('info'))))).toMatchObject({ rule: 'not-a-date', level: 'info', start: 44 })
})

test('a failure is one message of level error', () => {
  expect(messagesIn(failure)).toEqual([
    { story: 'feed:3', stage: 'read', rule: 'broken-json', level: 'error', reason: 'the line is not JSON', path: 'input/feed.ndjson', line: 3 }
  ])
})

test('a file that was passed over is a warning', () => {
  expect(messagesIn({ id: 'photo', error: { code: 'passed-over', message: 'no story' } })[0]?.level).toBe('warning')
})
