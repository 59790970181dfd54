import type { Token } from '../document.ts'
import { adjectives, verbs } from './lexicon.ts'
import type { Range, Reading } from './reading.ts'

/** A noun phrase without what hangs on it by preposition: "the army's third brigade". */
export interface Phrase extends Range {
  /** the last noun, name, pronoun or number */
  head: number
  /** whose it is: "the army" */
  possessor?: Range
}

/** The longest phrase, in tokens: keeps the work linear in a sentence of nothing but nouns. */
const longest = 30

const inside = new Set<Token['upos']>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])
const heads = new Set<Token['upos']>(['NOUN', 'PROPN', 'NUM', 'PRON'])

/** The noun phrases of a sentence, and for each token the one that it is in. */
export function phrasesOf(reading: Reading): { phrases: Phrase[]; at: (Phrase | undefined)[] } {
  const phrases: Phrase[] = []
  const at: (Phrase | undefined)[] = Array(reading.tokens.length).fill(undefined)
  for (let first = 0; first < reading.tokens.length; ) {
    const end = endOfPhrase(reading, first)
    const phrase = headed(reading, first, end)
    if (phrase) {
      phrases.push(phrase)
      at.fill(phrase, phrase.first, phrase.end)
    }
    first = Math.max(first + 1, end)
  }
  return { phrases, at }
}

function endOfPhrase(reading: Reading, first: number): number {
  const { tokens, words, times, quantities } = reading
  const opening = tokens[first] as Token
  if (opening.upos === 'PRON' && !isPossessive(opening)) return first + 1
  let at = first
  for (; at < Math.min(tokens.length, first + longest); at++) {
    if (isVerbal(reading, at)) break
    const token = tokens[at] as Token
    const next = tokens[at + 1]
    const quantity = quantities[at]
    if (at > first && times[at] !== times[at - 1] && !isPossessive(token)) break
    if (quantity && quantity === quantities[first] && quantity.start <= opening.start) continue
    if (inside.has(token.upos) && !(at > first && opensAnew(token, tokens[at - 1] as Token))) continue
    if (isPossessive(token) && (token.upos === 'PRON' ? at === first : at > first && next)) continue
    if (at > first && next && joinsWords(token, words[at] as string, tokens[at - 1] as Token, next)) continue
    if (at > first && isModifier(tokens, at)) continue
    break
  }
  return at
}

/** A pronoun or possessive mark: "their", "'s". */
const isPossessive = (token: Token): boolean => token.xpos === 'PRP$' || token.xpos === 'WP$' || token.xpos === 'POS'

/** A determiner in the middle begins another phrase: "gave Bergen | the prize". */
const opensAnew = (token: Token, before: Token): boolean => token.upos === 'DET' && before.upos !== 'DET' && !isPossessive(before)

/** A hyphen or "&" inside a word: "cease-fire". */
const joinsWords = (token: Token, word: string, before: Token, next: Token): boolean =>
  (word === '-' || word === '–' || word === '&') && before.end === token.start && token.end === next.start && next.upos !== 'PUNCT'

/** A participle before its noun: "the wounded soldiers", "two advancing brigades". */
export function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.upos !== 'VERB') return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!before || !after || before.lemma === 'that') return false
  // "through collapsed houses", whatever the tag; "after losing control" is a clause
  if (before.upos === 'ADP' && /^VB[DN]$/.test(token.xpos ?? '') && (after.upos === 'NOUN' || after.upos === 'ADJ')) return true
  if (token.xpos !== 'VBN' && token.xpos !== 'VBG') return false
  return (['DET', 'ADJ', 'NUM'].includes(before.upos) || isPossessive(before)) && ['NOUN', 'PROPN', 'ADJ'].includes(after.upos)
}

/** Nouns, names, pronouns and numbers; also adjectives that are the last word of a name. */
const isHead = (token: Token): boolean => heads.has(token.upos) || token.xpos === 'NNP'

/**
 * Whether a word is a verb whatever its tag says: "killed two and | injured | three others", a form in -ed between "and" and a number or determiner; in a
 * headline "Strike on camp | kills | at least 13".
 */
export function isVerbal(reading: Reading, at: number): boolean {
  const { tokens, words } = reading
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.upos === 'ADJ') return (words[at] as string).endsWith('ed') && before?.upos === 'CCONJ' && (after?.upos === 'NUM' || after?.upos === 'DET')
  return token?.xpos === 'NNS' && reading.block?.kind === 'headline' && isHeadlineVerb(reading, at)
}

/** A verb of the table after a noun and before a number, a determiner or a pronoun, over "to" or "at least". */
function isHeadlineVerb({ tokens, words }: Reading, at: number): boolean {
  const { lemma } = tokens[at] as Token
  if (at === 0 || !heads.has((tokens[at - 1] as Token).upos) || !verbs().has(lemma)) return false
  const next = words[at + 1] === 'at' && words[at + 2] === 'least' ? at + 3 : words[at + 1] === 'to' ? at + 2 : at + 1
  return ['NUM', 'DET', 'PRON'].includes(tokens[next]?.upos ?? '')
}

/** "the wounded", "no civilian | was harmed": an adjective with a determiner stands for a noun. */
function standsAlone(tokens: readonly Token[], first: number, end: number): boolean {
  const opening = tokens[first] as Token
  return opening.lemma === 'the' || (opening.upos === 'DET' && tokens[end]?.upos === 'AUX')
}

/** The phrase that runs from `first` to its last head, if there is one; adjectives stand as heads after "the" ("the wounded"). */
function headed({ tokens }: Reading, first: number, end: number): Phrase | undefined {
  let head = end - 1
  // "the names of 63 dead"
  const counts = tokens[end - 2]?.upos === 'NUM' && end - 2 >= first && adjectives().has((tokens[head] as Token).lemma)
  while (!counts && head >= first && !isHead(tokens[head] as Token)) head--
  if (head < first) {
    if (end - first < 2 || !standsAlone(tokens, first, end)) return undefined
    head = end - 1
  }
  let mark = head
  while (mark > first && (tokens[mark] as Token).xpos !== 'POS') mark--
  return { first, end: head + 1, head, ...(mark > first && { possessor: { first, end: mark } }) }
}
