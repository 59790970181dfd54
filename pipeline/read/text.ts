import { firstParagraphs, readOpening } from './opening.ts'
import { type Doubt, type Metadata, present, type Reading } from './reading.ts'

/** A plain text as it is kept: byte order mark dropped, CRLF as LF. */
export const plainText = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text).replaceAll('\r\n', '\n')

/**
 * Reads a plain text: headline, byline, dates and dateline are recognised at its top; `parse` finds the other blocks.
 *
 * @param text kept exactly as it is
 */
export function readText(text: string, doubts: Doubt[] = []): Reading {
  const { headline, blocks, byline, dates, dateline, agency } = readOpening(text, firstParagraphs(text), true)
  return {
    text,
    blocks,
    ...(dateline ? { dateline } : {}),
    ...(agency ? { agency } : {}),
    metadata: present<Metadata>({ headline: headline && text.slice(headline.start, headline.end), byline, ...dates }),
    doubts
  }
}
