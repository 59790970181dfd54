import { accordingTo } from './according-to.ts'
import type { Attribution } from './attribution.ts'
import { clauseAfter } from './clause-after.ts'
import { clauseBefore } from './clause-before.ts'
import { type Cue, findCues } from './cue.ts'
import { cueEntries } from './cue-table.ts'
import { outerCues } from './outer-cue.ts'
import type { Paragraph } from './paragraph.ts'
import { quotedAfter } from './quoted-after.ts'
import { quotedBefore } from './quoted-before.ts'
import type { Found, Reading } from './reading.ts'

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
