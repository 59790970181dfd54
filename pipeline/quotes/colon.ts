import { type Attribution, introduced } from './attribution.ts'
import { sentenceStart } from './complement.ts'
import { findCues } from './cue.ts'
import { cueEntries } from './cue-table.ts'
import type { Paragraph } from './paragraph.ts'
import { speakerBefore } from './speaker.ts'

/** Cue and speaker of a paragraph that ends in a colon: "[Moen wrote] to the council on Friday:". The last cue of the table counts, else the last verb. */
export function attributeByColon(paragraph: Paragraph): Partial<Attribution> {
  const begin = sentenceStart(paragraph, paragraph.tokens.length - 1)
  const cues = findCues(paragraph, cueEntries()).filter((cue) => cue.first >= begin && cue.form === 'finite')
  const cue = cues.findLast(({ entry }) => entry.frames.has('quotation')) ?? cues.at(-1)
  const speaker = cue && speakerBefore(paragraph, cue)
  if (!cue || !speaker) return {}
  const { parts: _, ...rest } = introduced(paragraph, cue, [], { speaker })
  return rest
}
