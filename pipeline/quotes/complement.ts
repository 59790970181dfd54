import type { Cue } from './cue.ts'
import type { Frame } from './cue-table.ts'
import { type Paragraph, stretchAt } from './paragraph.ts'
import { clauseFollows, type Phrase, phraseStartingAt } from './phrase.ts'
import { tells, toldFrom } from './told.ts'
import { isComplementizer, isModifier, isNominal } from './word-class.ts'

/** What follows a cue: the frame that its words fill, where the content begins, and whom it is told. */
export interface Complement {
  frame: Exclude<Frame, 'quotation'>
  first: number
  told?: Phrase
}

/** How far "said in a statement released on Friday that" may reach. */
const REACH = 16
const SETTINGS = new Set(['in', 'during', 'at', 'on', 'after', 'before', 'to', 'via', 'from'])
const TOPICS = new Set(['about', 'for', 'against', 'of', 'on', 'over', 'with', 'as', 'to', 'at'])

/**
 * The complement after a cue: "said [that it rained]", "told [reporters] [it rained]", "vowed [to win]", "praised [the police]", "talked about [the police]".
 * Words between marks count as words.
 */
export function complementAfter(paragraph: Paragraph, cue: Cue): Complement | undefined {
  const { tokens } = paragraph
  const end = sentenceEnd(paragraph, cue.last)
  const at = afterSetting(paragraph, cue.last + 1, end)
  const token = tokens[at]
  if (!token || at > end) return undefined
  if (opensClause(paragraph, at)) return { frame: 'that', first: at }
  if (opensInfinitive(paragraph, at)) return { frame: 'to', first: at }
  if (token.upos === 'ADP') return afterPreposition(paragraph, at, end)
  const phrase = isModifier(token) || isNominal(token) ? phraseStartingAt(paragraph, at) : undefined
  if (phrase) return afterPhrase(paragraph, cue, phrase, end)
  if (token.upos === 'PUNCT' && (paragraph.stretchOf[at] ?? -1) < 0) return undefined
  if (clauseFollows(paragraph, at, end)) return { frame: 'clause', first: at }
  return isModifier(token) || isNominal(token) || (paragraph.stretchOf[at] ?? -1) >= 0 ? { frame: 'object', first: at } : undefined
}

/** The phrase after the cue is its person ("told [reporters] that …"), the subject of its clause ("said [it] rained") or its object. */
function afterPhrase(paragraph: Paragraph, cue: Cue, phrase: Phrase, end: number): Complement {
  return (tells(cue) ? afterPersonTold(paragraph, phrase, end) : undefined) ?? afterThing(paragraph, cue, phrase, end)
}

/** "told [reporters] that …", "ordered [the army] to …", "told [the Gazette] it rained", "asked [the army] for trucks". */
function afterPersonTold(paragraph: Paragraph, phrase: Phrase, end: number): Complement | undefined {
  const { tokens } = paragraph
  const told = toldFrom(paragraph, phrase.first) ?? phrase
  const next = afterSetting(paragraph, told.last + 1, end)
  if (opensClause(paragraph, next)) return { frame: 'that', first: next, told }
  // "ordered four beaches to be closed" tells no beach
  if (opensInfinitive(paragraph, next)) return tokens[next + 2]?.xpos === 'VBN' ? { frame: 'to', first: phrase.first } : { frame: 'to', first: next, told }
  if (told.last < phrase.last) return { frame: 'about', first: told.last + 2, told }
  const subject = next <= end ? phraseStartingAt(paragraph, next) : undefined
  const speaks = subject && subject.first > told.last && paragraph.tensed[afterSetting(paragraph, subject.last + 1, end)]
  return speaks ? { frame: 'clause', first: subject.first, told } : undefined
}

/** "said [it] rained", "said [two men, aged 23 and 41,] were held", "denied [a report] that …", "expected [the storm] to end", "praised [the police]". */
function afterThing(paragraph: Paragraph, cue: Cue, phrase: Phrase, end: number): Complement {
  const next = afterSetting(paragraph, phrase.last + 1, end)
  const clause: Complement = { frame: 'clause', first: phrase.first }
  if (paragraph.tensed[next]) return clause
  if (!tells(cue) && cue.entry.frames.has('clause') && (clauseFollows(paragraph, next, end) || clauseFollowsAside(paragraph, next, end))) return clause
  if (opensClause(paragraph, next)) return { frame: 'that', first: next }
  if (opensInfinitive(paragraph, next)) return { frame: 'to', first: phrase.first }
  return !tells(cue) && clauseFollows(paragraph, phrase.last + 1, end) ? clause : { frame: 'object', first: phrase.first }
}

/** "nine villagers, two of them children, [died]": the verb right after the comma that closes an aside. */
function clauseFollowsAside(paragraph: Paragraph, from: number, end: number): boolean {
  const { tokens } = paragraph
  for (let at = from; at <= end && at < from + REACH && !stretchAt(paragraph, at); at++) {
    if (tokens[at]?.lemma === ',' && paragraph.tensed[afterSetting(paragraph, at + 1, end)]) return true
    if (tokens[at]?.upos === 'PUNCT' && tokens[at]?.lemma !== ',') return false
  }
  return false
}

const opensInfinitive = ({ tokens }: Paragraph, at: number): boolean => tokens[at]?.lemma === 'to' && tokens[at + 1]?.xpos === 'VB'

/** "said in a statement [that …]", "talked about [the police]". */
function afterPreposition(paragraph: Paragraph, at: number, end: number): Complement | undefined {
  const { tokens } = paragraph
  const preposition = tokens[at]?.lemma ?? ''
  if (SETTINGS.has(preposition)) {
    for (let next = at + 1; next <= end && next <= at + REACH; next++) {
      if (paragraph.tensed[next] || (tokens[next]?.upos === 'PUNCT' && tokens[next]?.lemma !== ',')) break
      if (opensClause(paragraph, next)) {
        const told = preposition === 'to' ? phraseStartingAt(paragraph, at + 1) : undefined
        return { frame: 'that', first: next, ...(told ? { told } : {}) }
      }
    }
  }
  return TOPICS.has(preposition) && at < end ? { frame: 'about', first: at + 1 } : undefined
}

/** Past adverbs and times: "said [late on Tuesday] that". */
export function afterSetting(paragraph: Paragraph, from: number, end: number): number {
  const { tokens, timed } = paragraph
  let at = from
  while (at <= end && (timed[at] || tokens[at]?.upos === 'ADV' || (tokens[at]?.upos === 'ADP' && timed[at + 1])) && !isComplementizer(tokens[at])) at++
  return at
}

function opensClause(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at]
  if (!isComplementizer(token)) return false
  return token?.lemma !== 'that' || token.upos === 'SCONJ' || isNominal(paragraph.tokens[at + 1]) || isModifier(paragraph.tokens[at + 1])
}

/** Last token of the sentence of a token. */
export function sentenceEnd(paragraph: Paragraph, at: number): number {
  return paragraph.sentences[paragraph.sentenceOf[at] ?? -1]?.last ?? at
}

/** First token of the sentence of a token. */
export function sentenceStart(paragraph: Paragraph, at: number): number {
  return paragraph.sentences[paragraph.sentenceOf[at] ?? -1]?.first ?? at
}
