import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import type { Facts, Failure, Message } from '../document.ts'
import { pointAt } from '../message.ts'
import { failureMessage } from '../write/failure-message.ts'

/** Which messages are shown: all but remarks, or errors only. */
export type Loudness = 'warnings' | 'errors'

/** The messages of a record. */
export const messagesIn = (record: Facts | Failure): Message[] => ('error' in record ? [failureMessage(record)] : record.messages)

/** One JSON object a message and line: all of them, remarks too. */
export const reportJson = (record: Facts | Failure): string =>
  messagesIn(record)
    .map((message) => `${JSON.stringify(message)}\n`)
    .join('')

/** The messages as vfile-reporter prints them; empty where there is nothing to say. */
export function reportText(record: Facts | Failure, loudness: Loudness, color: boolean): string {
  const shown = messagesIn(record).filter(({ level }) => level === 'error' || (loudness === 'warnings' && level === 'warning'))
  if (shown.length === 0) return ''
  const path = 'error' in record ? (record.error.path ?? record.id) : (record.story.source.path ?? record.id)
  const file = new VFile({ path })
  for (const { reason, rule, level, start, end, line } of shown) {
    const text = 'error' in record ? '' : record.story.text
    const place =
      start !== undefined && end !== undefined ? { start: pointAt(text, start), end: pointAt(text, end) } : line !== undefined ? { line, column: 1 } : undefined
    const message = new VFileMessage(reason, { ruleId: rule, source: 'nutgraf', ...(place ? { place } : {}) })
    message.fatal = level === 'error'
    file.messages.push(message)
  }
  return `${reporter([file], { color })}\n`
}
