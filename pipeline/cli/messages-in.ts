import type { Facts, Failure, Message } from '../document.ts'
import { failureMessage } from '../write/failure-message.ts'

/** The messages of a record; of a failed story the one that says why. */
export const messagesIn = (record: Facts | Failure): Message[] => ('error' in record ? [failureMessage(record)] : record.messages)
