import { accordingTo } from './according-to.ts'
import type { Attribution } from './attribution.ts'
import { clauseAfter } from './clause-after.ts'
import { clauseBefore } from './clause-before.ts'
import { type Cue, findCues } from './cue.ts'
import { cueEntries } from './cue-table.ts'
import { type OuterCue, outerCues } from './outer-cue.ts'
import type { Paragraph } from './paragraph.ts'
import type { Phrase } from './phrase.ts'
import { quotedAfter } from './quoted-after.ts'
import { quotedBefore } from './quoted-before.ts'

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

const RULES: readonly ((reading: Reading, cue: Cue) => Found | undefined)[] = [quotedBefore, quotedAfter, accordingTo, clauseBefore, clauseAfter]

/** The quotations of a paragraph that a cue introduces, in the order of their cues; no word is content of two. */
export function attributeByCue(paragraph: Paragraph): Attribution[] {
  const cues = findCues(paragraph, cueEntries())
  const reading: Reading = {
    paragraph,
    cues,
    cuesByStart: new Map(cues.map((cue) => [cue.first, cue])),
    free: paragraph.body,
    outer: outerCues(paragraph, cues)
  }
  const attributions: Attribution[] = []
  for (const cue of cues) {
    if (cue.first < reading.free) continue
    const found = RULES.reduce<Found | undefined>((first, rule) => first ?? rule(reading, cue), undefined)
    if (!found) continue
    if (found.speaker) reading.spoken = { sentence: paragraph.sentenceOf[cue.head] ?? -1, speaker: found.speaker }
    attributions.push(found.attribution)
    reading.free = found.last + 1
  }
  return attributions
}
