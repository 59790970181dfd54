import type { Failure, Message } from '../document.ts'

/** A story that gave no facts, as a row of `messages`; a file that was passed over is no story, so only a warning. */
export function failureMessage({ id, error: { code, message, ...where } }: Failure): Message {
  return {
    story: id,
    stage: code.startsWith('failed-') ? 'facts' : 'read',
    rule: code,
    level: code === 'passed-over' ? 'warning' : 'error',
    reason: message,
    ...where
  }
}
