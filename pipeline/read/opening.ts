import type { Block, Span } from '../document.ts'
import { bylineOf } from './byline.ts'
import { type Dates, dateLineOf } from './date-line.ts'
import { datelineOf } from './dateline.ts'
import { looksLikeHeadline } from './headline.ts'

/** What the top of a story says: headline, who wrote it, when and where. */
export interface Opening {
  headline?: Span
  /** Headline, byline and date lines, in text order. */
  blocks: Block[]
  byline: string[]
  dates: Dates
  dateline?: Span
  agency?: string
}

/** How many paragraphs are looked at: headline, standfirst, byline, date, and one to spare. */
const mostParagraphs = 6

/** How many lines of a paragraph are looked at: byline and date lines are its first. */
const mostLines = 8

/** Longest standfirst between headline and byline, in characters. */
const longestStandfirst = 160

/**
 * Reads the top of a story: lines are taken as byline or date line only as long as the body has not begun.
 *
 * @param paragraphs the first paragraphs, in text order
 * @param seekHeadline whether the first paragraph may be the headline; false where the format has given it
 */
export function readOpening(text: string, paragraphs: readonly Span[], seekHeadline: boolean): Opening {
  const opening: Opening = { blocks: [], byline: [], dates: {} }
  for (const [index, paragraph] of paragraphs.slice(0, mostParagraphs).entries()) {
    const lines = linesIn(text, paragraph)
    let line = 0
    if (seekHeadline && index === 0 && paragraphs.length > 1 && isHeadline(text, lines)) line = takeHeadline(opening, lines)
    const signed = line
    while (line < lines.length && takeSignature(opening, text, lines[line] as Span)) line++
    const body = lines[line]
    if (!body) continue
    const dateline = datelineOf(text, body.start)
    if (dateline) {
      opening.dateline = dateline.place
      if (dateline.agency) opening.agency = dateline.agency
    }
    if (dateline || line > signed || !isStandfirst(text, lines.slice(line))) break
  }
  return opening
}

/** Blocks of a format with those of the opening laid over them: what a byline line leaves of a paragraph stays a paragraph. */
export function overlay(blocks: readonly Block[], openings: readonly Block[]): Block[] {
  const last = openings.at(-1)
  if (!last) return [...blocks]
  return blocks.flatMap((block) => {
    const over = openings.filter((opening) => block.start <= opening.start && opening.end <= block.end)
    const end = over.at(-1)?.end
    if (end === undefined) return [block]
    return end < block.end ? [...over, { ...block, start: end + 1 }] : over
  })
}

/** A line alone, or one with nothing below it but byline and date. */
function isHeadline(text: string, [first, ...rest]: readonly Span[]): boolean {
  if (!first || !looksLikeHeadline(text.slice(first.start, first.end))) return false
  const words = text.slice(first.start, first.end)
  return (
    bylineOf(words) === undefined &&
    dateLineOf(words) === undefined &&
    datelineOf(text, first.start) === undefined &&
    rest.every((line) => isSignature(text.slice(line.start, line.end)))
  )
}

const isSignature = (line: string): boolean => bylineOf(line) !== undefined || dateLineOf(line) !== undefined

function takeHeadline(opening: Opening, [first]: readonly Span[]): number {
  const { start, end } = first as Span
  opening.headline = { start, end }
  opening.blocks.push({ start, end, kind: 'headline' })
  return 1
}

/** Takes a byline or date line, or says that the line is neither. "By Jo Fell | March 6, 2024" is both. */
function takeSignature(opening: Opening, text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end)
  const names = bylineOf(line)
  const dates = dateLineOf(
    names
      ? line
          .split(/\s[|·•]\s/)
          .slice(1)
          .join(' | ') || line
      : line
  )
  if (!names && !dates) return false
  opening.byline.push(...(names ?? []))
  opening.dates = { ...dates, ...opening.dates }
  opening.blocks.push({ start, end, kind: 'furniture', furniture: names ? 'byline' : 'date' })
  return true
}

/** One short line without a full stop: what may stand between headline and byline. */
function isStandfirst(text: string, lines: readonly Span[]): boolean {
  const [line] = lines
  return line !== undefined && lines.length === 1 && line.end - line.start <= longestStandfirst && !/\.$/.test(text.slice(line.start, line.end))
}

/** The first lines of a paragraph without white space around them. */
function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let from = start; from < end && lines.length < mostLines; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline > end ? end : newline
    const line = trimmed(text, { start: from, end: to })
    if (line.start < line.end) lines.push(line)
    from = to + 1
  }
  return lines
}

/** The span without white space at its ends. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** The first paragraphs of a plain text: stretches parted by blank lines. */
export function firstParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  for (let from = 0; from < text.length && paragraphs.length <= mostParagraphs; ) {
    const blank = /\n[^\S\n]*\n/g
    blank.lastIndex = from
    const to = blank.exec(text)?.index ?? text.length
    const paragraph = trimmed(text, { start: from, end: to })
    if (paragraph.start < paragraph.end) paragraphs.push(paragraph)
    from = Math.max(to + 1, from + 1)
  }
  return paragraphs
}
