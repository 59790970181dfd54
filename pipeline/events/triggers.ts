import type { EventType, Token } from '../document.ts'
import type { Parsed } from './clauses.ts'
import { adjectives, type Entry, eventless, nouns, parties, verbs } from './lexicon.ts'
import { isHyphenated } from './predicates.ts'

/** A word that names an event. */
export interface Trigger {
  /** index of the token */
  at: number
  lemma: string
  kind: 'verb' | 'noun' | 'adjective'
  /** the clause that it is in, by index; -1 for none */
  clause: number
  entry: Entry
}

/** Types of physical happenings: their nouns can do something themselves ("the fire injured 12"). */
const happenings = new Set<EventType>(['ATTACK', 'COMBAT', 'NATURAL_DISASTER', 'ACCIDENT', 'HEALTH', 'PROTEST', 'CRIME', 'DEATH', 'DAMAGE'])

/** What a verb is that no table knows. */
const plain: Entry = { type: 'OTHER', class: 'OCCURRENCE' }

/** The triggers of a sentence: verbs but auxiliaries and copulas, event nouns, and adjectives of state after a copula. */
export function triggersOf(parsed: Parsed): Trigger[] {
  const predicateAt = new Map(parsed.clauses.map((clause, index) => [clause.predicate.main, index]))
  const triggers: Trigger[] = []
  parsed.tokens.forEach((token, at) => {
    const clause = predicateAt.get(at)
    if (clause !== undefined) {
      // "15 were missing" is a state, whatever its tag
      const isState = token.upos === 'ADJ' || (token.xpos === 'VBG' && adjectives().has(parsed.words[at] as string))
      const lemma = isState && token.upos !== 'ADJ' ? (parsed.words[at] as string) : token.lemma
      const entry = isState ? adjectives().get(lemma) : token.upos === 'AUX' ? undefined : verbEntry(parsed, at)
      const kind = isState || parsed.clauses[clause]?.predicate.copular ? 'adjective' : 'verb'
      if (entry) triggers.push({ at, lemma, kind, clause, entry })
    } else {
      const lemma = nounLemma(parsed, at)
      const entry = lemma === undefined ? undefined : (nouns().get(lemma) ?? adjectives().get(lemma))
      if (lemma !== undefined && entry) triggers.push({ at, lemma, kind: 'noun', clause: parsed.clauseAt[at] ?? -1, entry })
    }
  })
  return triggers
}

/** The entry of a verb with its particle first: "shoot down" before "shoot". */
function verbEntry({ tokens, words }: Parsed, at: number): Entry | undefined {
  const { lemma } = tokens[at] as Token
  if (eventless().has(lemma)) return undefined
  const after = words[at + 1]
  return (after !== undefined ? verbs().get(`${lemma} ${after}`) : undefined) ?? verbs().get(lemma) ?? plain
}

/** Whether a noun names people. */
function isParty(token: Token | undefined): boolean {
  const type = parties().get(token?.lemma ?? '')?.type
  return type === 'Person' || type === 'Group' || type === 'Organization'
}

/** The lemma of a noun that may name an event: no part of a name, and no "death" of a "death toll". */
function nounLemma(parsed: Parsed, at: number): string | undefined {
  const { tokens, words, block, mentions, phraseAt, quantities } = parsed
  const token = tokens[at] as Token
  const mention = mentions[at]
  if (mention?.form === 'name' && mention.type !== 'Event') return undefined
  if (words[at + 1] === 'toll' || words[at + 1] === 'tolls') return undefined
  if (isHyphenated(parsed, at)) return undefined
  const head = phraseAt[at]?.head ?? at
  const isHead = head === at
  if (token.upos === 'ADJ') return isHead && quantities[at] !== undefined ? token.lemma : undefined
  // "aid workers" are no aid, "quake survivors" had a quake
  if (token.upos === 'NOUN') return isHead || happenings.has(nouns().get(token.lemma)?.type ?? 'OTHER') || !isParty(tokens[head]) ? token.lemma : undefined
  // Headlines write every word large: "Storm Hits Coast"
  if (token.upos !== 'PROPN' || block?.kind !== 'headline') return undefined
  const word = words[at] as string
  return nouns().has(word) ? word : word.replace(/s$/, '')
}

/** Whether the noun at a token names a physical happening. */
export function isHappening(parsed: Parsed, at: number): boolean {
  const lemma = nounLemma(parsed, at)
  const type = lemma === undefined ? undefined : nouns().get(lemma)?.type
  return type !== undefined && happenings.has(type)
}

/** Whether the noun at a token names an event of any sort. */
export function isEventNoun(parsed: Parsed, at: number): boolean {
  const lemma = nounLemma(parsed, at)
  return lemma !== undefined && nouns().has(lemma)
}
