import { complementAfter } from './complement.ts'
import type { CueEntry } from './cue-table.ts'
import type { Paragraph } from './paragraph.ts'
import { isAuxiliary, isGerund, isNegation, isVerbal } from './word-class.ts'

/** A group of words that can introduce a quotation, by token positions: "did not say" with its head "say". */
export interface Cue {
  first: number
  head: number
  last: number
  lemma: string
  entry: CueEntry
  negated: boolean
  /** How the subject stands to it: before it, left out ("…, saying"), or none (passive). */
  form: 'finite' | 'participle' | 'passive' | 'noun'
}

/** Verbs that say that something was not said: "declined to say whether". */
const REFUSALS = new Set(['decline', 'refuse', 'fail', 'forget'])

/** Verbs that may stand before "to" and the cue: "went on to say", "wants to know". */
const CHAIN = new Set([...REFUSALS, 'go', 'continue', 'begin', 'start', 'want', 'seem', 'appear', 'try', 'have'])

/** The cues outside quotation marks in text order: those of the lexicon, and every other verb without a frame. */
export function findCues(paragraph: Paragraph, entries: ReadonlyMap<string, CueEntry>): Cue[] {
  const cues: Cue[] = []
  paragraph.tokens.forEach((token, head) => {
    if ((paragraph.stretchOf[head] ?? -1) >= 0) return
    if (token.lemma === 'accord' && paragraph.tokens[head + 1]?.lemma === 'to') {
      cues.push({ first: head, head, last: head + 1, lemma: 'according to', entry: ACCORDING, negated: false, form: 'noun' })
      return
    }
    const verb = looksLikeNoun(paragraph, head) ? entries.get(`VERB ${token.lemma}`) : undefined
    const entry = verb ?? entries.get(`${token.upos} ${token.lemma}`) ?? (token.upos === 'VERB' && !EMPTY.has(token.lemma) ? UNLISTED : undefined)
    if (!entry) return
    const cue = groupOf(paragraph, head, entry, verb !== undefined)
    if (!cue) return
    // "declined to say whether" and "declined to comment on" are one cue, "declined to leave" has "declined"
    const frame = cue.first < head && cues.at(-1)?.head === cue.first && complementAfter(paragraph, cue)?.frame
    if (frame && (frame === 'that' || entry.frames.has(frame))) cues.pop()
    cues.push(cue)
  })
  return cues
}

const ACCORDING: CueEntry = { speech: true, frames: new Set(['object']) }

/** Any verb introduces words in marks where only it and its subject stand beside them: “It rained,” Moen grinned. */
const UNLISTED: CueEntry = { speech: true, frames: new Set() }

/** Verbs that say nothing of what their subject does. */
const EMPTY = new Set(['be', 'have', 'do'])

/** "[Moen] notes": a form in -s that is tagged a noun, right after a name or pronoun as a verb stands. */
function looksLikeNoun(paragraph: Paragraph, at: number): boolean {
  const before = paragraph.tokens[at - 1]
  return paragraph.tokens[at]?.xpos === 'NNS' && (before?.upos === 'PROPN' || before?.xpos === 'PRP' || before?.xpos === 'WP')
}

/** The group of a verb, adjective or noun: its auxiliaries and negation, and the verbs of "declined to say". */
function groupOf(paragraph: Paragraph, head: number, entry: CueEntry, verb: boolean): Cue | undefined {
  const { tokens, sentences, sentenceOf } = paragraph
  const token = tokens[head]
  if (!token) return undefined
  if (token.upos === 'NOUN' && !verb) return { first: head, head, last: head, lemma: token.lemma, entry, negated: false, form: 'noun' }
  const begin = sentences[sentenceOf[head] ?? -1]?.first ?? 0
  let first = head
  let negated = false
  let passive = false
  let tensed = verb || paragraph.tensed[head] === true
  for (let at = head - 1; at >= begin; at--) {
    const word = tokens[at]
    if (isAuxiliary(word) || (word?.lemma === 'be' && isVerbal(word))) {
      if (word?.lemma === 'be' && /^VB[DN]$/.test(token.xpos ?? '') && (first === head || isNegation(tokens[first]))) passive = true
      tensed ||= paragraph.tensed[at] === true
      first = at
    } else if (isNegation(word)) {
      negated = true
      // "not" belongs to the group only with its auxiliary
      if (isAuxiliary(tokens[at - 1])) first = at
    } else if (word?.lemma === 'to' && word.upos === 'PART' && CHAIN.has(tokens[at - 1]?.lemma ?? '')) {
      first = at - 1
      tensed ||= paragraph.tensed[first] === true
      negated ||= REFUSALS.has(tokens[first]?.lemma ?? '')
      at = first
    } else if (word?.upos !== 'ADV') break
  }
  const form = passive ? 'passive' : tensed || token.upos === 'ADJ' ? 'finite' : isGerund(token) ? 'participle' : undefined
  return form && { first, head, last: head, lemma: token.lemma, entry, negated, form }
}
