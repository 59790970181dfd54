import { introduced } from './attribution.ts'
import { sentenceEnd, sentenceStart } from './complement.ts'
import type { Cue } from './cue.ts'
import { contentSpan, lastOfStretch, stretchAt } from './paragraph.ts'
import { phraseStartingAt } from './phrase.ts'
import type { Found, Reading } from './reading.ts'

/** What follows its source at the start of a sentence: "According to the police, [it rained]." */
export function accordingTo(reading: Reading, cue: Cue): Found | undefined {
  const { paragraph } = reading
  if (cue.lemma !== 'according to' || cue.first !== sentenceStart(paragraph, cue.first)) return undefined
  const speaker = phraseStartingAt(paragraph, cue.last + 1)
  if (!speaker || paragraph.tokens[speaker.last + 1]?.lemma !== ',') return undefined
  const end = sentenceEnd(paragraph, cue.last)
  const last = stretchAt(paragraph, end) ? lastOfStretch(paragraph, end) : end
  const span = contentSpan(paragraph, speaker.last + 2, last)
  return span && { attribution: introduced(paragraph, cue, [span], { speaker }), speaker, last }
}
