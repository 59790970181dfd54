import type { Found, Reading } from './attribute.ts'
import { introduced } from './attribution.ts'
import { complementAfter, sentenceStart } from './complement.ts'
import type { Cue } from './cue.ts'
import { contentSpan, type Paragraph, stretchAt } from './paragraph.ts'
import { closesClause, trailingCue } from './trailing.ts'

/** Frames of what a cue introduces itself, after it. */
const FOLLOWED = new Set(['that', 'clause', 'to'])

/** Words that open a clause of time or condition: "[When it rained], Moen said so." */
const ADVERBIAL = new Set(['SCONJ', 'ADP'])

/** How far back the verb of a clause is looked for, in tokens. */
const REACH = 60

/** The indirect quotation before its cue: "[It rained], Moen said on Friday." */
export function clauseBefore(reading: Reading, cue: Cue): Found | undefined {
  const { paragraph } = reading
  const trailing = trailingCue(paragraph, cue)
  if (!trailing || trailing.contentLast < reading.free || stretchAt(paragraph, trailing.contentLast) || !closesClause(paragraph, trailing)) return undefined
  if (cue.lemma !== 'according to') {
    const { frames } = cue.entry
    if (!frames.has('clause') && !frames.has('quotation')) return undefined
    if (FOLLOWED.has(complementAfter(paragraph, cue)?.frame ?? '')) return undefined
  }
  const first = Math.max(sentenceStart(paragraph, trailing.contentLast), reading.free)
  if (!isClause(paragraph, first, trailing.contentLast)) return undefined
  const content = contentSpan(paragraph, first, trailing.contentLast)
  return content && { attribution: introduced(paragraph, cue, [content], trailing), speaker: trailing.speaker, last: trailing.last }
}

function isClause(paragraph: Paragraph, first: number, last: number): boolean {
  const from = Math.max(first, last - REACH)
  const adverbial = ADVERBIAL.has(paragraph.tokens[first]?.upos ?? '')
  if (adverbial && !paragraph.tokens.slice(from, last).some((token) => token.lemma === ',')) return false
  return paragraph.tensed.slice(from, last + 1).includes(true) || paragraph.tokens.slice(from, last + 1).some((token) => token.xpos === 'VBN')
}
