import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import type { Facts, Failure, Message } from '../document.ts'
import { pointAt } from '../message.ts'

/** One JSON object a message and line. */
export const reportJson = (messages: readonly Message[]): string => messages.map((message) => `${JSON.stringify(message)}\n`).join('')

/** Messages about a record as vfile-reporter prints them. */
export function reportText(record: Facts | Failure, messages: readonly Message[], color: boolean): string {
  const isFailure = 'error' in record
  const file = new VFile({ path: (isFailure ? record.error.path : record.story.source.path) ?? record.id })
  for (const { reason, rule, level, start, end, line } of messages) {
    const isCited = !isFailure && start !== undefined && end !== undefined
    const place = isCited
      ? { start: pointAt(record.story.text, start), end: pointAt(record.story.text, end) }
      : line !== undefined
        ? { line, column: 1 }
        : undefined
    const message = new VFileMessage(reason, { ruleId: rule, source: 'nutgraf', ...(place ? { place } : {}) })
    message.fatal = level === 'error'
    file.messages.push(message)
  }
  return `${reporter([file], { color })}\n`
}
