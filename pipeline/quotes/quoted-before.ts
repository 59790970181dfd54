import type { Span } from '../document.ts'
import type { Found, Reading } from './attribute.ts'
import { introduced } from './attribution.ts'
import { afterSetting, sentenceEnd, sentenceStart } from './complement.ts'
import type { Cue } from './cue.ts'
import { firstOfStretch, lastOfStretch, type Paragraph, stretchAt } from './paragraph.ts'
import { beginsWhole } from './stretch.ts'
import { trailingCue } from './trailing.ts'

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
  const end = sentenceEnd(paragraph, last)
  const comma = afterSetting(paragraph, last + 1, end)
  if (paragraph.tokens[comma]?.lemma !== ',' || stretchAt(paragraph, comma)) return undefined
  const stretch = stretchAt(paragraph, comma + 1)
  return stretch && comma < end ? { first: comma + 1, span: { start: stretch.start, end: stretch.end } } : undefined
}
