import type { Reading } from './attribute.ts'
import { type Complement, sentenceEnd } from './complement.ts'
import type { Cue } from './cue.ts'
import { lastOfStretch, type Paragraph, stretchAt } from './paragraph.ts'
import { type Phrase, phraseEndingAt } from './phrase.ts'
import { stretchAfter } from './quoted-after.ts'
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
  const end = sentenceEnd(paragraph, complement.first)
  for (let at = complement.first; at <= end; at++) {
    if (stretchAt(paragraph, at)) {
      at = lastOfStretch(paragraph, at)
      if (at > end) return at
    } else if (at > complement.first && endsBefore(reading, at, cue, toComma)) return at - 1
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
