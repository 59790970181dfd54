import { readDate } from './calendar-date.ts'
import { type Metadata, present } from './reading.ts'

/** Dates that a line gives; empty when it is a date line of which no date can be made ("Updated 11.20am"). */
export type Dates = Pick<Metadata, 'datePublished' | 'dateModified'>

const label = /^(?:(first published|published|posted|date|(?:last )?(?:updated|modified))(?: on| at)?\s?:?\s)?(.+)$/i

/**
 * The dates of a line that says nothing but when the story was published or changed: "Published March 6, 2024 at 7:30 a.m. | Updated March 7, 2024",
 * "6 March 2024". Undefined for any other line.
 */
export function dateLineOf(line: string): Dates | undefined {
  if (line.length > 150) return undefined
  const dates: { datePublished?: string; dateModified?: string } = {}
  for (const part of line.trim().split(/\s[|·•/–—]\s/)) {
    const [, word, rest = ''] = label.exec(part) ?? []
    const isUpdate = word !== undefined && /updated|modified/i.test(word)
    const date = readDate(rest)
    if (date === undefined && !(word !== undefined && isClock(rest))) return undefined
    if (date !== undefined && isUpdate) dates.dateModified ??= date
    else if (date !== undefined) dates.datePublished ??= date
  }
  return present<Dates>(dates)
}

/** "11.20am" */
const isClock = (words: string): boolean => /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i.test(words)
