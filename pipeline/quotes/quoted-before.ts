import type { Span } from '../document.ts'
import { introduced } from './attribution.ts'
import { sentenceEnd, sentenceStart } from './complement.ts'
import type { Cue } from './cue.ts'
import { firstOfStretch, lastOfStretch, type Paragraph, stretchAt } from './paragraph.ts'
import type { Found, Reading } from './reading.ts'
import { beginsWhole } from './stretch.ts'
import { trailingCue } from './trailing.ts'

/** Longest setting between the cue and the second piece, in tokens. */
const REACH = 14

/** The quotation in marks before its cue, with the piece after it where the cue interrupts: “[…],” Moen said, “[…]”. */
export function quotedBefore(reading: Reading, cue: Cue): Found | undefined {
  const { paragraph } = reading
  const trailing = trailingCue(paragraph, cue)
  if (!trailing || trailing.contentLast < reading.free || !stretchAt(paragraph, trailing.contentLast)) return undefined
  const content = contentEndingAt(reading, trailing.contentLast)
  if (!content) return undefined
  const second = stretchAfterInterruption(paragraph, trailing.last)
  const last = second ? lastOfStretch(paragraph, second.first) : trailing.last
  const parts = second ? [content, second.span] : [content]
  return { attribution: introduced(paragraph, cue, parts, trailing), speaker: trailing.speaker, last }
}

/** “[It rained],” Moen said, but [It was “a good day],” Moen said. */
function contentEndingAt({ paragraph, free }: Reading, last: number): Span | undefined {
  const stretch = stretchAt(paragraph, last)
  const first = firstOfStretch(paragraph, last)
  if (!stretch || first < free) return undefined
  const begin = Math.max(sentenceStart(paragraph, first), free)
  const start = beginsWhole(paragraph, stretch, begin) ? stretch.start : (paragraph.tokens[begin]?.start ?? stretch.start)
  return { start, end: stretch.end }
}

/** “…,” Moen said on Friday, [“…”]: the piece that the cue has cut off, after a comma. */
function stretchAfterInterruption(paragraph: Paragraph, last: number): { first: number; span: Span } | undefined {
  const end = Math.min(sentenceEnd(paragraph, last), last + REACH)
  for (let at = last + 1; at < end && !paragraph.tensed[at] && !stretchAt(paragraph, at); at++) {
    const stretch = paragraph.tokens[at]?.lemma === ',' ? stretchAt(paragraph, at + 1) : undefined
    if (stretch) return { first: at + 1, span: { start: stretch.start, end: stretch.end } }
  }
  return undefined
}
