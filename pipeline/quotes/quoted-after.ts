import { introduced } from './attribution.ts'
import { sentenceEnd } from './complement.ts'
import type { Cue } from './cue.ts'
import { lastOfStretch, type Paragraph, stretchAt } from './paragraph.ts'
import type { Found, Reading } from './reading.ts'
import { speakerOf } from './speaker.ts'
import { capitalised } from './stretch.ts'
import { toldAfter } from './told.ts'

/** How far "told reporters in a statement posted on Friday:" may reach, in tokens. */
const REACH = 16

/** The quotation in marks after its cue: Moen said: “[…]”, Moen told reporters, “[…]”, Moen said that “[…]”. */
export function quotedAfter(reading: Reading, cue: Cue): Found | undefined {
  const { paragraph } = reading
  if (cue.form === 'noun') return undefined
  const first = stretchAfter(paragraph, cue)
  const stretch = first === undefined ? undefined : stretchAt(paragraph, first)
  if (first === undefined || !stretch) return undefined
  // after a colon any verb introduces words in marks: Moen shrugged: “It rained.” but not: Moen shrugged: “It rained,” he said.
  if (!cue.entry.frames.has('quotation') && (paragraph.tokens[first - 1]?.lemma !== ':' || paragraph.text[stretch.inner.end - 1] === ',')) return undefined
  const that = paragraph.tokens[first - 1]
  const start = that?.lemma === 'that' && first - 1 > cue.last ? that.start : stretch.start
  const speaker = speakerOf(reading, cue)
  const told = toldAfter(paragraph, cue)
  const parties = { ...(speaker ? { speaker } : {}), ...(told ? { told } : {}) }
  return {
    attribution: introduced(paragraph, cue, [{ start, end: stretch.end }], parties),
    ...(speaker ? { speaker } : {}),
    last: lastOfStretch(paragraph, first)
  }
}

/** First token of the stretch after a cue that is all of what the cue introduces. */
export function stretchAfter(paragraph: Paragraph, cue: Cue): number | undefined {
  const end = Math.min(sentenceEnd(paragraph, cue.last), cue.last + REACH)
  for (let at = cue.last + 1; at <= end; at++) {
    if (stretchAt(paragraph, at)) return isWhole(paragraph, at, cue) ? at : undefined
    if (paragraph.tensed[at] || paragraph.tokens[at]?.lemma === ';') return undefined
  }
  return undefined
}

/** Whether the stretch is all that is said: it follows a pause, the cue or "that", begins like a sentence or ends one. */
function isWhole(paragraph: Paragraph, first: number, cue: Cue): boolean {
  const { tokens, text } = paragraph
  const stretch = stretchAt(paragraph, first)
  const before = tokens[first - 1]
  const afterPause = before?.lemma === ',' || before?.lemma === ':' || before?.lemma === '—'
  if (!stretch || !(afterPause || first - 1 === cue.last || before?.lemma === 'that' || capitalised(text, stretch))) return false
  if (afterPause && capitalised(text, stretch)) return true
  const last = lastOfStretch(paragraph, first)
  const next = tokens[last + 1]
  return last >= sentenceEnd(paragraph, first) || next?.upos === 'PUNCT' || next?.upos === 'CCONJ'
}
