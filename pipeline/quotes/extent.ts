import { afterSetting, type Complement, sentenceEnd } from './complement.ts'
import type { Cue } from './cue.ts'
import { lastOfStretch, type Paragraph, stretchAt } from './paragraph.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrase.ts'
import { stretchAfter } from './quoted-after.ts'
import type { Reading } from './reading.ts'
import { capitalised } from './stretch.ts'
import { isRelative } from './word-class.ts'

/** How far a coordinated speaker and cue are looked for: ", and the chief of police in Bergen said". */
const REACH = 14

/**
 * Last token of the content of a complement: the end of its sentence, or before that what takes up the speaking again:
 * "[it rained], adding", "[it rained], and the mayor said", "[it rained] and told reporters", "[it rained], according to", "[it rained]: “It was cold.”".
 * What a relative pronoun says, and a thing that is praised or wanted, ends at the first comma.
 */
export function extentEnd(reading: Reading, complement: Complement, cue: Cue, speaker?: Phrase): number {
  const { paragraph } = reading
  const toComma = (speaker && isRelative(paragraph.tokens[speaker.first])) || complement.frame === 'object' || complement.frame === 'about'
  const bare = complement.frame === 'object' || complement.frame === 'about' || complement.frame === 'to'
  const end = sentenceEnd(paragraph, complement.first)
  for (let at = complement.first; at <= end; at++) {
    if (stretchAt(paragraph, at)) {
      at = lastOfStretch(paragraph, at)
      if (at > end) return at
    } else if (at > complement.first && (endsBefore(reading, at, cue, toComma) || (bare && clauseJoins(paragraph, at)))) return at - 1
  }
  return end
}

function endsBefore({ paragraph, cuesByStart }: Reading, at: number, cue: Cue, toComma: boolean): boolean {
  const { tokens } = paragraph
  const next = cuesByStart.get(at + 1)
  if (tokens[at]?.lemma === ';') return true
  const quoted = tokens[at]?.lemma === ':' ? stretchAt(paragraph, at + 1) : undefined
  if (quoted) return capitalised(paragraph.text, quoted)
  if (tokens[at]?.lemma === ',') {
    if (toComma || next?.form === 'participle' || next?.lemma === 'according to') return true
    if (tokens[at + 1]?.upos === 'CCONJ') return speaksAgain(paragraph, at + 2, cuesByStart)
    const other = nextSpeaker(paragraph, at + 1, cuesByStart)
    return other !== undefined && stretchAfter(paragraph, other) !== undefined
  }
  return tokens[at]?.upos === 'CCONJ' && next?.form === 'finite' && tokens[next.head]?.xpos === 'VBD' && tokens[cue.head]?.xpos === 'VBD'
}

/** Whether a clause of its own is joined here, which what has no tense does not reach over: "promised to go[, and] the party has said", "oppose the sale [and] a third support it". */
function clauseJoins(paragraph: Paragraph, at: number): boolean {
  const { tokens, tensed } = paragraph
  const from = tokens[at]?.lemma === ',' ? at + 1 : at
  if (tokens[from]?.upos !== 'CCONJ') return false
  const subject = phraseStartingAt(paragraph, from + 1)
  const next = subject && afterSetting(paragraph, subject.last + 1, sentenceEnd(paragraph, at))
  return next !== undefined && (tensed[next] === true || (tokens[next]?.lemma === ',' && isRelative(tokens[next + 1])))
}

/** Whether a speaker and a cue, or a cue, begin here. */
function speaksAgain(paragraph: Paragraph, from: number, cuesByStart: ReadonlyMap<number, Cue>): boolean {
  return cuesByStart.get(from)?.form === 'finite' || nextSpeaker(paragraph, from, cuesByStart) !== undefined
}

/** The cue of the speaker whose words begin here. */
function nextSpeaker(paragraph: Paragraph, from: number, cuesByStart: ReadonlyMap<number, Cue>): Cue | undefined {
  for (let at = from + 1; at < from + REACH; at++) {
    const cue = cuesByStart.get(at)
    if (cue?.form === 'finite') return phraseEndingAt(paragraph, at - 1)?.first === from ? cue : undefined
  }
  return undefined
}
