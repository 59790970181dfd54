import type { Failure, Message } from '../document.ts'

/** A story that gave no facts, as a row of `messages`. */
export function failureMessage({ id, error: { code, message, ...where } }: Failure): Message {
  return { story: id, stage: code === 'failed-checks' ? 'facts' : 'read', rule: code, level: 'error', reason: message, ...where }
}
