import { type Paragraph, spanOf } from './paragraph.ts'
import { isModifier, isNominal, isNominalAdjective, isRelative, isVerbal } from './word-class.ts'

/** A noun phrase by its first and last token. */
export interface Phrase {
  first: number
  last: number
}

/** Longest noun phrase and longest apposition that are looked at, in tokens. */
const REACH = 40
const LINKS = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'on', 'by', 'to', 'under', 'against', 'about'])
/** Pronouns that are never the subject of a verb. */
const NO_SUBJECTS = new Set(['her', 'him', 'them', 'me', 'us', 'whom', 'my', 'your', 'its', 'our', 'their', 'there'])
const LINKS_AFTER = new Set(['of', 'for', 'at', 'from', 'with'])

/**
 * The noun phrase that ends at token `last`: nominals with their modifiers, joined by prepositions, "and" and reduced relative clauses.
 * With a comma at `last` the phrase goes on before the apposition or relative clause that the comma closes: "[Kari Moen, the chief,] said".
 */
export function phraseEndingAt(paragraph: Paragraph, last: number): Phrase | undefined {
  const { sentences, sentenceOf } = paragraph
  const phrase = endingAt(paragraph, last, Math.max(sentences[sentenceOf[last] ?? -1]?.first ?? 0, last - REACH))
  return phrase && isNumber(paragraph, phrase) ? undefined : phrase
}

function endingAt(paragraph: Paragraph, last: number, begin: number): Phrase | undefined {
  const end = paragraph.tokens[last]
  if (!end || last < begin || quoted(paragraph, last)) return undefined
  if (end.lemma === ',' || end.lemma === ')') return beforeAside(paragraph, last, begin)
  return walkLeft(paragraph, last, begin)
}

/** "Moen, the chief, said", "Moen, who was there, said", "Rubio (R-Fla.) said". */
function beforeAside(paragraph: Paragraph, close: number, begin: number): Phrase | undefined {
  const { tokens } = paragraph
  const opener = tokens[close]?.lemma === ')' ? '(' : ','
  let open = close - 1
  while (open >= begin && tokens[open]?.lemma !== opener && !quoted(paragraph, open)) open--
  if (open <= begin || quoted(paragraph, open) || open === close - 1) return undefined
  const clause = isRelative(tokens[open + 1])
  const main = clause ? endingAt(paragraph, open - 1, begin) : walkLeft(paragraph, open - 1, begin)
  const governor = main && tokens[main.first - 1]
  // "Moen, 58, of Otley, said", "Moen, 58, of Otley, who left, said"
  const aside = main && (governor?.upos === 'ADP' ? main.first - 2 : isNumber(paragraph, main) ? main.first - 1 : -1)
  if (aside !== undefined && opener === ',' && tokens[aside]?.lemma === ',') return endingAt(paragraph, aside, begin)
  // "After winning in Oslo, the mayor, said": what is governed by a verb or preposition is no subject
  if (!main || isVerbal(governor) || governor?.upos === 'ADP') return opener === ',' && !clause ? endingAt(paragraph, close - 1, begin) : undefined
  const inner = tokens.slice(open + 1, close)
  // a clause between the commas that is no relative one belongs to the sentence: "On Friday, he left, Moen said"
  if (clause || inner[0]?.xpos === 'VBN' || inner[0]?.xpos === 'VBG') return main
  const verb = open + 1 + paragraph.tensed.slice(open + 1, close).indexOf(true)
  if (verb > open && !tokens.slice(open + 1, verb).some((token) => isRelative(token))) return undefined
  return isNominal(inner.at(-1)) || isModifier(inner[0]) || opener === '(' ? { first: main.first, last: opener === '(' ? close : close - 1 } : main
}

function walkLeft(paragraph: Paragraph, last: number, begin: number): Phrase | undefined {
  const { tokens, timed } = paragraph
  if (tokens[last]?.upos === 'PRON' && NO_SUBJECTS.has(textOf(paragraph, last))) return undefined
  if (tokens[last]?.xpos === 'PRP') return { first: last, last }
  if (timed[last] || !(isNominal(tokens[last]) || isModifier(tokens[last]))) return undefined
  let first = last
  for (let at = last - 1; at >= begin && !quoted(paragraph, at); at--) {
    const token = tokens[at]
    const before = tokens[at - 1]
    if (timed[at]) break
    if (isNominal(token) && token?.upos === 'PRON' && token.xpos !== 'PRP$' && first !== at + 1) break
    if (isNominal(token) || isModifier(token)) {
      if (token?.xpos === 'PRP' && tokens[at + 1]?.lemma !== 'of') break
      first = at
    } else if (token?.upos === 'ADP' && LINKS.has(token.lemma) && isNominal(before)) continue
    // "[a person familiar with the matter] said"
    else if (token?.upos === 'ADP' && LINKS.has(token.lemma) && before?.upos === 'ADJ' && isNominal(tokens[at - 2])) continue
    else if (token?.upos === 'CCONJ' && (isNominal(before) || before?.upos === 'ADJ')) continue
    else if (token?.lemma === '-' || token?.lemma === '/' || (token?.upos === 'ADV' && tokens[at + 1]?.upos === 'ADJ')) continue
    else if ((token?.xpos === 'VBN' || token?.xpos === 'VBG') && !paragraph.tensed[at] && isNominal(before)) continue
    else if (isVerbal(token)) {
      const relative = relativeBefore(paragraph, at, begin)
      if (relative === undefined) break
      at = relative
    } else break
  }
  return { first, last }
}

/** "[people who live there] said": the relative pronoun before a verb, with a nominal before it. */
function relativeBefore(paragraph: Paragraph, verb: number, begin: number): number | undefined {
  for (let at = verb - 1; at > begin && at >= verb - 4; at--) {
    if (isRelative(paragraph.tokens[at])) return isNominal(paragraph.tokens[at - 1]) ? at : undefined
    if (paragraph.tokens[at]?.upos === 'PUNCT') return undefined
  }
  return undefined
}

/** The noun phrase that begins at token `first`, with an apposition: "said [Kari Moen, the chief of police], on Friday". */
export function phraseStartingAt(paragraph: Paragraph, first: number): Phrase | undefined {
  const { tokens, sentences, sentenceOf, timed } = paragraph
  if (!opensPhrase(paragraph, first) || timed[first]) return undefined
  const end = Math.min(sentences[sentenceOf[first] ?? -1]?.last ?? first, first + REACH)
  let last = -1
  for (let at = first; at <= end && !quoted(paragraph, at); at++) {
    const token = tokens[at]
    const after = tokens[at + 1]
    if (timed[at]) break
    if (isNominal(token)) {
      if (token?.upos === 'PRON' && at > first) break
      last = at
      if (token?.xpos === 'PRP') break
    } else if (isModifier(token) || token?.lemma === '-' || token?.lemma === '/' || token?.upos === 'ADV') {
      if (token?.upos === 'ADV' && after?.upos !== 'ADJ') break
    } else if (token?.upos === 'ADP' && last >= 0 && (LINKS_AFTER.has(token.lemma) || (token.lemma === 'in' && after?.upos === 'PROPN'))) continue
    else if (token?.upos === 'CCONJ' && last >= 0 && opensPhrase(paragraph, at + 1) && !clauseFollows(paragraph, at + 1, end)) continue
    else if (token?.lemma === ',' && last >= 0 && opensPhrase(paragraph, at + 1) && !clauseFollows(paragraph, at + 1, end)) continue
    else break
  }
  if (last < 0) return undefined
  return isNominalAdjective(tokens, last + 1) && !isNominal(tokens[last + 2]) ? { first, last: last + 1 } : { first, last }
}

const textOf = ({ tokens, text }: Paragraph, at: number): string => text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase()

/** A number alone, which is an age or a part of a date and speaks to nobody; "one" and "two" in words are people. */
function isNumber({ tokens, text }: Paragraph, { first, last }: Phrase): boolean {
  const token = tokens[last]
  return first === last && token?.upos === 'NUM' && /^\d/.test(text.slice(token.start, token.end))
}

function opensPhrase(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at]
  return (isNominal(token) || isModifier(token)) && !quoted(paragraph, at)
}

/** Whether a verb with tense comes before the next punctuation mark. */
export function clauseFollows(paragraph: Paragraph, from: number, end: number): boolean {
  for (let at = from; at <= end && at < from + REACH; at++) {
    const token = paragraph.tokens[at]
    if (paragraph.tensed[at]) return true
    if (token?.upos === 'PUNCT' && token.lemma !== '-') return false
  }
  return false
}

function quoted(paragraph: Paragraph, at: number): boolean {
  return (paragraph.stretchOf[at] ?? -1) >= 0
}

/** Offsets of a phrase. */
export const phraseSpan = (paragraph: Paragraph, phrase: Phrase) => spanOf(paragraph, phrase.first, phrase.last)
