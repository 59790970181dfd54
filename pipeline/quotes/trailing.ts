import { sentenceEnd, sentenceStart } from './complement.ts'
import type { Cue } from './cue.ts'
import { type Paragraph, stretchAt } from './paragraph.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrase.ts'
import { endsInPause, endsSentence } from './stretch.ts'
import { tells, toldAfter } from './told.ts'
import { isRelative } from './word-class.ts'

/** A cue that follows its content: "…, [Moen said]", "…, [said Moen]", "…, [according to Moen]". */
export interface Trailing {
  /** last token of the content, in quotation marks or not */
  contentLast: number
  speaker: Phrase
  told?: Phrase
  /** last token of the cue, its speaker and the person told */
  last: number
}

/** Verbs of saying that take a person or thing and then what is said of it. */
const NAMING = new Set(['call', 'describe', 'label', 'cite', 'quote', 'criticize', 'praise', 'address', 'charge', 'question'])

/** Longest speaker with all that is said of it, in tokens. */
const REACH = 40

/** The shape of a trailing cue, where nothing but it and its speaker follow a comma or a closing mark. */
export function trailingCue(paragraph: Paragraph, cue: Cue): Trailing | undefined {
  if (cue.form === 'participle' || cue.form === 'passive') return undefined
  if (cue.form === 'noun') return cue.lemma === 'according to' ? speakerAfter(paragraph, cue) : undefined
  const marked = beforePause(paragraph, cue.first)
  if (marked !== undefined && stretchAt(paragraph, marked)) return speakerAfter(paragraph, cue)
  if (cue.entry.frames.has('quotation') && stretchAt(paragraph, cue.first - 1)) return unpausedSpeaker(paragraph, cue)
  return speakerBefore(paragraph, cue) ?? (inverts(cue) ? speakerAfter(paragraph, cue) : undefined)
}

/** Verbs of saying without an object of their own stand before their subject too: "It rained, said Moen", but not "He left, called Moen a fool". */
const inverts = (cue: Cue): boolean => cue.entry.frames.has('quotation') && !tells(cue) && !NAMING.has(cue.lemma)

/** "…, said [Moen]". */
function speakerAfter(paragraph: Paragraph, cue: Cue): Trailing | undefined {
  const contentLast = beforePause(paragraph, cue.first)
  const speaker = contentLast === undefined ? undefined : phraseStartingAt(paragraph, cue.last + 1)
  return contentLast === undefined || !speaker ? undefined : { contentLast, speaker, last: speaker.last }
}

/** “…” said [Moen]: a verb of saying needs no comma. */
function unpausedSpeaker(paragraph: Paragraph, cue: Cue): Trailing | undefined {
  const speaker = phraseStartingAt(paragraph, cue.last + 1)
  return speaker && { contentLast: cue.first - 1, speaker, last: speaker.last }
}

/** "…, [Moen] said". */
function speakerBefore(paragraph: Paragraph, cue: Cue): Trailing | undefined {
  const speaker = subjectPhrase(paragraph, cue.first) ?? longSubject(paragraph, cue.first)
  const contentLast = speaker && beforePause(paragraph, speaker.first)
  if (!speaker || contentLast === undefined) return undefined
  const told = toldAfter(paragraph, cue)
  return { contentLast, speaker, ...(told ? { told } : {}), last: told?.last ?? cue.last }
}

function subjectPhrase(paragraph: Paragraph, first: number): Phrase | undefined {
  const begin = sentenceStart(paragraph, first)
  let at = first - 1
  while (at >= begin && (paragraph.tokens[at]?.upos === 'ADV' || paragraph.timed[at])) at--
  const phrase = at < begin ? undefined : phraseEndingAt(paragraph, at)
  return phrase && beforePause(paragraph, phrase.first) !== undefined ? phrase : undefined
}

/** The phrase right after a closing mark, with asides of any sort before the cue: “…,” [Moen], the chief, who came from Oslo, and was early, said. */
function longSubject(paragraph: Paragraph, first: number): Phrase | undefined {
  const begin = Math.max(sentenceStart(paragraph, first), first - REACH)
  let at = first - 1
  while (at >= begin && !stretchAt(paragraph, at)) at--
  if (at < begin) return undefined
  const start = paragraph.tokens[at + 1]?.lemma === ',' ? at + 2 : at + 1
  const phrase = phraseStartingAt(paragraph, start)
  if (!phrase || phrase.last >= first) return undefined
  let relative = false
  for (let between = phrase.last + 1; between < first; between++) {
    relative ||= isRelative(paragraph.tokens[between])
    if (paragraph.tensed[between] && !relative) return undefined
  }
  return phrase
}

/**
 * Last token before a comma, or before a closing mark with punctuation in it, that ends at `at`.
 * The mark may have ended the sentence ("Is it?" he asked), a full stop within it may not.
 */
function beforePause(paragraph: Paragraph, at: number): number | undefined {
  const { tokens, sentenceOf } = paragraph
  const comma = tokens[at - 1]?.lemma === ',' && !stretchAt(paragraph, at - 1)
  const before = comma ? at - 2 : at - 1
  const stretch = stretchAt(paragraph, before)
  if (before < 0 || (!comma && !(stretch && endsInPause(paragraph.text, stretch)))) return undefined
  if (sentenceOf[before] === sentenceOf[at]) return before
  const goesOn = /^\p{Ll}/u.test(paragraph.text.slice(tokens[at]?.start, tokens[at]?.end))
  return stretch && (goesOn || !endsSentence(paragraph.text, stretch)) ? before : undefined
}

/** Whether nothing but settings follow ("in a statement on Friday"), or a comma. */
export function closesClause(paragraph: Paragraph, trailing: Trailing): boolean {
  const at = trailing.last + 1
  const next = paragraph.tokens[at]
  return at > sentenceEnd(paragraph, trailing.last) || next?.upos === 'PUNCT' || next?.upos === 'ADP' || next?.upos === 'ADV' || paragraph.timed[at] === true
}
