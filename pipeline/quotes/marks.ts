import type { Span } from '../document.ts'
import { closingSingles } from './single-marks.ts'

/** A stretch of one block between quotation marks, the marks included. */
export interface Stretch extends Span {
  /** Where the words begin and end, without marks and white space. */
  inner: Span
  /** Whether it runs to the end of its block without a closing mark, as a quotation does that goes on in the next block. */
  open: boolean
  /** Whether it goes on a stretch of the block before that was never closed, as quotations of several paragraphs do. */
  continues: boolean
}

const OPENING = '“„«‟'
const CLOSING = '”»'
const SENTENCE_END = '.?!'

/**
 * The quoted stretches of each block: straight and curly double marks, guillemets, and single marks that are no apostrophes. Marks inside a stretch belong to it.
 * A mark that is never closed holds to the end of its block where the block begins with it, or where a sentence begins with it and the next block opens again;
 * elsewhere to the end of its own sentence.
 */
export function findStretches(text: string, blocks: readonly Span[]): Stretch[][] {
  let carried = false
  return blocks.map((block, index) => {
    const next = blocks[index + 1]
    const stretches = stretchesOfBlock(text, block, next !== undefined && isOpening(text, next.start, next.start))
    const first = stretches[0]
    if (first && carried && first.start === block.start) first.continues = true
    const last = stretches.at(-1)
    carried = last?.open === true
    return stretches
  })
}

function stretchesOfBlock(text: string, block: Span, nextOpens: boolean): Stretch[] {
  const singles = closingSingles(text, block)
  const stretches: Stretch[] = []
  let opened = -1
  for (let at = block.start; at < block.end; at++) {
    if (opened < 0) {
      const single = singles.get(at)
      if (single !== undefined) {
        stretches.push(closedStretch(text, at, single + 1))
        at = single
      } else if (isOpening(text, at, block.start)) opened = at
    } else if (isClosing(text, at, block.end)) {
      stretches.push(closedStretch(text, opened, at + markLength(text, at)))
      at += markLength(text, at) - 1
      opened = -1
    }
  }
  if (opened >= 0) {
    const sentence = /\p{Lu}/u.test(text[opened + markLength(text, opened)] ?? '')
    const open = opened === block.start || (nextOpens && sentence)
    stretches.push(unclosedStretch(text, opened, open ? block.end : sentenceEnd(text, opened, block.end), open))
  }
  return stretches.filter(({ inner }) => inner.start < inner.end)
}

function closedStretch(text: string, start: number, end: number): Stretch {
  const from = start + markLength(text, start)
  const doubled = text[end - 1] === "'" && text[end - 2] === "'" && end - 2 >= from
  return { start, end, inner: withoutSpace(text, from, doubled ? end - 2 : end - 1), open: false, continues: false }
}

function unclosedStretch(text: string, start: number, end: number, open: boolean): Stretch {
  return { start, end, inner: withoutSpace(text, start + markLength(text, start), end), open, continues: false }
}

function withoutSpace(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}

/** Two apostrophes or two grave accents stand for one double mark. */
function markLength(text: string, at: number): number {
  return (text[at] === "'" || text[at] === '`') && text[at + 1] === text[at] ? 2 : 1
}

function isStraight(text: string, at: number): boolean {
  return text[at] === '"' || markLength(text, at) === 2
}

function isOpening(text: string, at: number, blockStart: number): boolean {
  const mark = text[at] ?? ''
  if (OPENING.includes(mark) && mark !== '') return true
  if (!isStraight(text, at)) return false
  const before = at > blockStart ? (text[at - 1] ?? ' ') : ' '
  const after = text[at + markLength(text, at)] ?? ' '
  return !/\s/.test(after) && !/[\p{L}\p{N}]/u.test(before)
}

/** A curly opening mark closes too where a German or careless hand set it: no space before, none but space or punctuation after. */
function isClosing(text: string, at: number, blockEnd: number): boolean {
  const mark = text[at] ?? ''
  if (CLOSING.includes(mark) || isStraight(text, at)) return true
  const after = at + 1 < blockEnd ? (text[at + 1] ?? ' ') : ' '
  return mark === '“' && !/\s/.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(after)
}

function sentenceEnd(text: string, from: number, blockEnd: number): number {
  for (let at = from + 1; at < blockEnd; at++) {
    if (SENTENCE_END.includes(text[at] ?? '') && /\s/.test(text[at + 1] ?? ' ')) return at + 1
  }
  return blockEnd
}
