import type { Attribution } from './attribution.ts'
import type { Cue } from './cue.ts'
import type { OuterCue } from './outer-cue.ts'
import type { Paragraph } from './paragraph.ts'
import type { Phrase } from './phrase.ts'

/** What the rules read beside the paragraph: its cues, by the token that their group begins with too, and the first token that no quotation has taken yet. */
export interface Reading {
  paragraph: Paragraph
  cues: readonly Cue[]
  cuesByStart: ReadonlyMap<number, Cue>
  free: number
  /** the cue that follows all of a sentence, by sentence */
  outer: ReadonlyMap<number, OuterCue>
  /** who spoke last, and in which sentence */
  spoken?: { sentence: number; speaker: Phrase }
}

/** A quotation, and the last token that it, its cue and its speaker take up. */
export interface Found {
  attribution: Attribution
  speaker?: Phrase
  last: number
}
