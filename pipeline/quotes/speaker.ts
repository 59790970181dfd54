import { sentenceStart } from './complement.ts'
import type { Cue } from './cue.ts'
import type { Paragraph } from './paragraph.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrase.ts'
import type { Reading } from './reading.ts'
import { isPossessive, isRelative } from './word-class.ts'

/** How far back the subject of a cue is looked for, in tokens. */
const REACH = 40

/** Who says what a cue introduces: its subject, or with "…, saying" and "… and said" the one who spoke before in the sentence. */
export function speakerOf({ paragraph, spoken }: Reading, cue: Cue): Phrase | undefined {
  const goesOn = cue.form === 'participle' || (cue.form === 'finite' && paragraph.tokens[cue.first - 1]?.upos === 'CCONJ')
  return goesOn && spoken && spoken.sentence === paragraph.sentenceOf[cue.head] ? spoken.speaker : speakerBefore(paragraph, cue)
}

/** Who is the subject of a cue that stands after it: "[Kari Moen] said", "Kari Moen, [who] said", "[Moen] left and said", "[Moen] came, called it bad and left", "[her] claim". */
export function speakerBefore(paragraph: Paragraph, cue: Cue): Phrase | undefined {
  if (cue.form === 'noun') return possessorBefore(paragraph, cue.first)
  if (cue.form === 'passive') return agentAfter(paragraph, cue.last)
  if (cue.form === 'participle') return mainSubject(paragraph, cue.first)
  return subjectBefore(paragraph, cue.first)
}

/** The subject of the verb group that begins at `first`. */
export function subjectBefore(paragraph: Paragraph, first: number): Phrase | undefined {
  const { tokens } = paragraph
  const begin = sentenceStart(paragraph, first)
  let at = first - 1
  while (at >= begin && (tokens[at]?.upos === 'ADV' || paragraph.timed[at] || (tokens[at]?.upos === 'ADP' && paragraph.timed[at + 1]))) at--
  if (at < begin) return undefined
  if (isRelative(tokens[at]) && at > begin) return { first: at, last: at }
  if (tokens[at]?.upos === 'CCONJ') return mainSubject(paragraph, at)
  return phraseEndingAt(paragraph, at) ?? (tokens[at]?.lemma === ',' ? listSubject(paragraph, at) : undefined)
}

/** The subject of the nearest verb with tense before a token: whose is "…, saying" and "… and said". */
function mainSubject(paragraph: Paragraph, before: number): Phrase | undefined {
  const begin = Math.max(sentenceStart(paragraph, before), before - REACH)
  for (let at = before - 1; at >= begin; at--) {
    if ((paragraph.stretchOf[at] ?? -1) >= 0 || !paragraph.tensed[at]) continue
    const phrase = at > begin && paragraph.tokens[at - 1]?.upos !== 'CCONJ' ? subjectOf(paragraph, at) : undefined
    if (phrase) return phrase
  }
  return undefined
}

/** "[Moen] came, called it bad and left": the subject of the verb before the comma, where it has one of its own. */
function listSubject(paragraph: Paragraph, comma: number): Phrase | undefined {
  const begin = Math.max(sentenceStart(paragraph, comma), comma - REACH)
  let verb = comma - 1
  while (verb > begin && !paragraph.tensed[verb]) verb--
  return verb > begin ? subjectOf(paragraph, verb) : undefined
}

function subjectOf(paragraph: Paragraph, verb: number): Phrase | undefined {
  let at = verb - 1
  const begin = sentenceStart(paragraph, verb)
  while (at >= begin && (paragraph.tokens[at]?.upos === 'ADV' || paragraph.timed[at])) at--
  if (at < begin) return undefined
  return isRelative(paragraph.tokens[at]) ? undefined : phraseEndingAt(paragraph, at)
}

/** "[the mayor]'s claim", "[his] claim". */
function possessorBefore(paragraph: Paragraph, noun: number): Phrase | undefined {
  const { tokens } = paragraph
  let at = noun - 1
  while (at > 0 && tokens[at]?.upos === 'ADJ') at--
  if (tokens[at]?.xpos === 'PRP$') return { first: at, last: at }
  return isPossessive(tokens[at]) ? phraseEndingAt(paragraph, at - 1) : undefined
}

/** "was reported by [the Gazette]". */
function agentAfter(paragraph: Paragraph, last: number): Phrase | undefined {
  return paragraph.tokens[last + 1]?.lemma === 'by' ? phraseStartingAt(paragraph, last + 2) : undefined
}
