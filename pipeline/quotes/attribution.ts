import type { Span } from '../document.ts'
import type { Cue } from './cue.ts'
import { type Paragraph, spanOf } from './paragraph.ts'
import type { Phrase } from './phrase.ts'
import { isNominal, isPossessive, isVerbal } from './word-class.ts'

/** Somebody that a quotation names: the words, and where their head noun stands. */
export interface Party extends Span {
  head: Span
}

/** The cue of a quotation as the record tells it. */
export interface CueWords extends Span {
  lemma: string
}

/** A quotation as the rules find it, before it becomes a record. `parts` are its pieces in text order. */
export interface Attribution {
  parts: Span[]
  speech: boolean
  negated: boolean
  cue?: CueWords
  speaker?: Party
  told?: Party
  via?: Party
}

/** The words of a phrase with their head: the last nominal before the first comma, bracket, preposition or verb ("[the head] of the agency"). */
export function party(paragraph: Paragraph, phrase: Phrase): Party {
  let head = phrase.first
  for (let at = phrase.first; at <= phrase.last; at++) {
    const token = paragraph.tokens[at]
    if (isNominal(token)) {
      if (!isPossessive(paragraph.tokens[at + 1])) head = at
    } else if (at > phrase.first && isNominal(paragraph.tokens[head])) {
      if (token?.upos === 'ADP' || token?.upos === 'CCONJ' || token?.lemma === ',' || token?.lemma === '(' || isVerbal(token)) break
    }
  }
  return { ...spanOf(paragraph, phrase.first, phrase.last), head: spanOf(paragraph, head, head) }
}

/** The phrases that stand about a cue. */
export interface Parties {
  speaker?: Phrase
  told?: Phrase
  via?: Phrase
}

/** A quotation with its cue and those whom it names. */
export function introduced(paragraph: Paragraph, cue: Cue, parts: Span[], { speaker, told, via }: Parties): Attribution {
  return {
    parts,
    speech: cue.entry.speech,
    negated: cue.negated,
    cue: { ...spanOf(paragraph, cue.first, cue.last), lemma: cue.lemma },
    ...(speaker ? { speaker: party(paragraph, speaker) } : {}),
    ...(told ? { told: party(paragraph, told) } : {}),
    ...(via ? { via: party(paragraph, via) } : {})
  }
}
