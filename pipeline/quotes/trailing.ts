import type { Span } from '../document.ts'
import type { Found, Reading } from './attribute.ts'
import { introduced } from './attribution.ts'
import { afterSetting, complementAfter, sentenceEnd, sentenceStart } from './complement.ts'
import type { Cue } from './cue.ts'
import { firstOfStretch, lastOfStretch, type Paragraph, spanOf, stretchAt } from './paragraph.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrase.ts'
import { beginsWhole, endsSentence } from './stretch.ts'
import { toldAfter } from './told.ts'

/** A cue that follows its content: "…, [Moen said]", "…, [said Moen]", "…, [according to Moen]". */
export interface Trailing {
  /** last token of the content, in quotation marks or not */
  contentLast: number
  speaker: Phrase
  told?: Phrase
  /** last token of the cue, its speaker and the person told */
  last: number
}

/** The quotation whose content stands before the cue: "[…], Moen said", with the piece after it where the cue interrupts: "[…]," Moen said, "[…]". */
export function contentBefore(reading: Reading, cue: Cue): Found | undefined {
  const { paragraph } = reading
  const trailing = trailingCue(paragraph, cue)
  if (!trailing || trailing.contentLast < reading.free) return undefined
  const quoted = stretchAt(paragraph, trailing.contentLast) !== undefined
  const content = quoted ? quotedContent(reading, trailing.contentLast) : plainContent(reading, cue, trailing)
  if (!content) return undefined
  const second = quoted ? stretchAfterInterruption(paragraph, trailing.last) : undefined
  const last = second ? lastOfStretch(paragraph, second.first) : trailing.last
  const parts = second ? [content, second.span] : [content]
  return { attribution: introduced(paragraph, cue, parts, trailing), last }
}

/** The shape of a trailing cue, where nothing but it and its speaker follow a comma or a closing mark. */
export function trailingCue(paragraph: Paragraph, cue: Cue): Trailing | undefined {
  if (cue.form === 'participle' || cue.form === 'passive') return undefined
  const contentLast = beforePause(paragraph, cue.first)
  if (contentLast !== undefined) {
    const speaker = cue.form === 'noun' && cue.lemma !== 'according to' ? undefined : phraseStartingAt(paragraph, cue.last + 1)
    return speaker && { contentLast, speaker, last: speaker.last }
  }
  if (cue.form === 'noun') return undefined
  const speaker = subjectPhrase(paragraph, cue.first)
  const beforeSpeaker = speaker && beforePause(paragraph, speaker.first)
  if (!speaker || beforeSpeaker === undefined) return undefined
  const told = toldAfter(paragraph, cue)
  return { contentLast: beforeSpeaker, speaker, ...(told ? { told } : {}), last: told?.last ?? cue.last }
}

function subjectPhrase(paragraph: Paragraph, first: number): Phrase | undefined {
  const begin = sentenceStart(paragraph, first)
  let at = first - 1
  while (at >= begin && (paragraph.tokens[at]?.upos === 'ADV' || paragraph.timed[at])) at--
  return at < begin ? undefined : phraseEndingAt(paragraph, at)
}

/** Last token before a comma or a closing mark that ends at `at`. The mark may have ended the sentence ("Is it?" he asked), a full stop within it may not. */
function beforePause(paragraph: Paragraph, at: number): number | undefined {
  const { tokens, sentenceOf } = paragraph
  const comma = tokens[at - 1]?.lemma === ',' && !stretchAt(paragraph, at - 1)
  const before = comma ? at - 2 : at - 1
  const stretch = stretchAt(paragraph, before)
  if (before < 0 || (!comma && !stretch)) return undefined
  if (sentenceOf[before] === sentenceOf[at]) return before
  const goesOn = /^\p{Ll}/u.test(paragraph.text.slice(tokens[at]?.start, tokens[at]?.end))
  return stretch && (goesOn || !endsSentence(paragraph.text, stretch)) ? before : undefined
}

/** "[“It rained,”] Moen said", but "[It was “a good day,”] Moen said". */
function quotedContent(reading: Reading, last: number): Span | undefined {
  const { paragraph, free } = reading
  const stretch = stretchAt(paragraph, last)
  if (!stretch) return undefined
  const first = firstOfStretch(paragraph, last)
  if (first < free) return undefined
  const begin = Math.max(sentenceStart(paragraph, first), free)
  if (beginsWhole(paragraph, stretch, begin)) return { start: stretch.start, end: stretch.end }
  return { start: paragraph.tokens[begin]?.start ?? stretch.start, end: stretch.end }
}

/** "[It rained], Moen said on Friday." */
function plainContent(reading: Reading, cue: Cue, trailing: Trailing): Span | undefined {
  const { paragraph } = reading
  const { frames } = cue.entry
  if (cue.lemma !== 'according to' && !frames.has('clause') && !frames.has('quotation')) return undefined
  if (!closesClause(paragraph, trailing)) return undefined
  if (cue.lemma !== 'according to' && ['that', 'clause', 'to'].includes(complementAfter(paragraph, cue)?.frame ?? '')) return undefined
  const first = Math.max(sentenceStart(paragraph, trailing.contentLast), reading.free)
  return first < trailing.contentLast ? spanOf(paragraph, first, trailing.contentLast) : undefined
}

/** Whether nothing but settings follow ("in a statement on Friday"), or a comma. */
export function closesClause(paragraph: Paragraph, trailing: Trailing): boolean {
  const at = trailing.last + 1
  const next = paragraph.tokens[at]
  return at > sentenceEnd(paragraph, trailing.last) || next?.upos === 'PUNCT' || next?.upos === 'ADP' || next?.upos === 'ADV' || paragraph.timed[at] === true
}

/** “…,” Moen said on Friday, [“…”]: the piece that the cue has cut off, after a comma. */
function stretchAfterInterruption(paragraph: Paragraph, last: number): { first: number; span: Span } | undefined {
  const end = sentenceEnd(paragraph, last)
  const comma = afterSetting(paragraph, last + 1, end)
  if (paragraph.tokens[comma]?.lemma !== ',' || stretchAt(paragraph, comma)) return undefined
  const stretch = stretchAt(paragraph, comma + 1)
  return stretch && comma < end ? { first: comma + 1, span: { start: stretch.start, end: stretch.end } } : undefined
}
