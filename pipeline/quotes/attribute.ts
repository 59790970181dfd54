import type { Attribution } from './attribution.ts'
import { type Cue, findCues } from './cue.ts'
import { cueEntries } from './cue-table.ts'
import { contentAfter } from './indirect.ts'
import { stretchAfter } from './leading.ts'
import type { Paragraph } from './paragraph.ts'
import { contentBefore } from './trailing.ts'
import { hidden, type OuterCue, outerCues } from './outer-cue.ts'

/** What the rules read beside the paragraph: its cues, by the token that their group begins with too, and the first token that no quotation has taken yet. */
export interface Reading {
  paragraph: Paragraph
  cues: readonly Cue[]
  cuesByStart: ReadonlyMap<number, Cue>
  free: number
  /** the cue that follows all of a sentence, by sentence */
  outer: ReadonlyMap<number, OuterCue>
}

/** A quotation, and the last token that it, its cue and its speaker take up. */
export interface Found {
  attribution: Attribution
  last: number
}

/** The quotations of a paragraph that a cue introduces, in the order of their cues; no word is content of two. */
export function attributeByCue(paragraph: Paragraph): Attribution[] {
  const cues = findCues(paragraph, cueEntries())
  const reading: Reading = { paragraph, cues, cuesByStart: new Map(cues.map((cue) => [cue.first, cue])), free: 0, outer: outerCues(paragraph, cues) }
  const attributions: Attribution[] = []
  for (const cue of cues) {
    if (cue.first < reading.free) continue
    const found = contentBefore(reading, cue) ?? (hidden(reading, cue) ? undefined : (stretchAfter(reading, cue) ?? contentAfter(reading, cue)))
    if (!found) continue
    attributions.push(found.attribution)
    reading.free = found.last + 1
  }
  return attributions
}
