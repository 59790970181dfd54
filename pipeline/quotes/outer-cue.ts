import type { Cue } from './cue.ts'
import { type Paragraph, stretchAt } from './paragraph.ts'
import { stretchAfter } from './quoted-after.ts'
import type { Reading } from './reading.ts'
import { closesClause, type Trailing, trailingCue } from './trailing.ts'

/** A cue that follows all that its sentence says: "Moen thinks it rained, [her deputy said]". */
export interface OuterCue extends Trailing {
  cue: Cue
}

/** Verbs by which an outlet passes on what another has said: "Moen said it rained, [the Gazette reported]". */
const PASSING_ON = new Set(['report', 'according to'])

/** The outer cue of each sentence that has one. */
export function outerCues(paragraph: Paragraph, cues: readonly Cue[]): Map<number, OuterCue> {
  const outer = new Map<number, OuterCue>()
  for (const cue of cues) {
    const trailing = cue.form === 'finite' || cue.lemma === 'according to' ? trailingCue(paragraph, cue) : undefined
    if (!trailing || stretchAfter(paragraph, cue) !== undefined || stretchAt(paragraph, trailing.contentLast) || !closesClause(paragraph, trailing)) continue
    outer.set(paragraph.sentenceOf[cue.head] ?? -1, { ...trailing, cue })
  }
  return outer
}

/** Whether a cue is itself part of what the outer cue of its sentence introduces. */
export function hidden(reading: Reading, cue: Cue): boolean {
  const outer = reading.outer.get(reading.paragraph.sentenceOf[cue.head] ?? -1)
  return outer !== undefined && cue.head < outer.contentLast && !passesOn(outer, cue)
}

/** What is said is passed on; what is thought, felt or agreed is what the outer speaker says: "The two have agreed, according to a mediator". */
const passesOn = (outer: OuterCue, cue: Cue): boolean => cue.entry.speech && PASSING_ON.has(outer.cue.lemma)

/** The outlet that passes on what a cue introduces. */
export function passingOn(reading: Reading, cue: Cue): OuterCue | undefined {
  const outer = reading.outer.get(reading.paragraph.sentenceOf[cue.head] ?? -1)
  return outer && cue.head < outer.contentLast && passesOn(outer, cue) ? outer : undefined
}
