import type { Span } from '../../document.ts'
import { furnitureOf } from './furniture.ts'
import { isListItem } from './kind.ts'

/** Characters of the longest line of a text whose lines were broken to fit a page. */
const pageWidth = 120

/** Cuts a part of a text into stretches: at blank lines, before and after the items of lists and lines of page furniture, and at line ends where lines are paragraphs. */
export function stretches(text: string, part: Span): Span[] {
  const found: Span[] = []
  let lines: Span[] = []
  const flush = (): void => {
    found.push(...joinLines(text, lines))
    lines = []
  }
  for (const line of linesOf(text, part)) {
    if (line.start < line.end) lines.push(line)
    else flush()
  }
  flush()
  return found
}

/** The lines of a part, trimmed; blank ones are empty. */
function* linesOf(text: string, part: Span): Generator<Span> {
  for (let start = part.start; start < part.end; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline >= part.end ? part.end : newline
    const line = text.slice(start, end)
    const indent = line.length - line.trimStart().length
    yield { start: start + indent, end: Math.max(start + indent, start + line.trimEnd().length) }
    start = end + 1
  }
}

/** Lines that follow each other without a blank one, as stretches. */
function joinLines(text: string, lines: readonly Span[]): Span[] {
  const apart = linesAreParagraphs(text, lines)
  const found: Span[] = []
  let alone = false
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    const furniture = furnitureOf(words) !== undefined
    const last = found.at(-1)
    if (!last || apart || furniture || alone || isListItem(words)) found.push({ ...line })
    else last.end = line.end
    alone = furniture
  }
  return found
}

/** Whether each line is a paragraph of its own: lines longer than a page is wide, or most lines end a sentence. */
function linesAreParagraphs(text: string, lines: readonly Span[]): boolean {
  if (lines.some(({ start, end }) => end - start > pageWidth)) return true
  const ends = lines.filter(({ end }) => /[.?!:"”’)]/.test(text.charAt(end - 1)))
  return 2 * ends.length > lines.length
}
