import { demonym } from '../lexicon/demonyms.ts'
import { nameHead } from '../lexicon/heads.ts'
import { locationsNamed } from '../lexicon/locations.ts'
import { isFirstName, isSurname } from '../lexicon/person-names.ts'
import { type Candidate, followsOffice } from './candidates.ts'
import { type KnownName, knownNames, type MentionType, type Subtype } from './known-names.ts'
import { connectorKind, contextCues, otherHead } from './word-lists.ts'
import { isCommonTag, keyOf, type Word } from './words.ts'

/** What a name is, one decision for the whole story. */
export interface NameType {
  type: MentionType
  subtype?: Subtype
}

/** What has been said for each type, in points; and the subtype that the best evidence of a type names. */
class Scores {
  readonly #points = new Map<MentionType, number>()
  readonly #subtypes = new Map<MentionType, Subtype>()

  add(type: MentionType, points: number, subtype?: Subtype): void {
    this.#points.set(type, (this.#points.get(type) ?? 0) + points)
    if (subtype && !this.#subtypes.has(type)) this.#subtypes.set(type, subtype)
  }

  /** How many points more one type has than another. */
  lead(type: MentionType, other: MentionType): number {
    return (this.#points.get(type) ?? 0) - (this.#points.get(other) ?? 0)
  }

  best(): NameType {
    let type: MentionType = 'Person'
    for (const [other, points] of this.#points) if (points > (this.#points.get(type) ?? 0)) type = other
    const subtype = this.#subtypes.get(type)
    return { type, ...(subtype ? { subtype } : {}) }
  }
}

/** The head of a name: its last words ("Seoul Central District *Court*"), else what stands before "of" ("*University* of Leeds") or first ("*Lake* Como"). */
export function headOf(words: readonly Word[], from: number, to: number): NameType | undefined {
  for (let start = Math.max(from, to - 3); start < to; start++) {
    const key = keyOf(words, start, to)
    const head = nameHead(key)
    if (head && (head.position !== 'first' || to - from === 1)) return named(head)
    const other = start > from && !otherHead(key)?.opens ? otherHead(key) : undefined
    if (other) return other
  }
  for (let at = from + 1; at < to; at++) {
    if (connectorKind(words[at]?.key ?? '') !== 'of') continue
    for (let start = Math.max(from, at - 3); start < at; start++) {
      const key = keyOf(words, start, at)
      const head = nameHead(key)
      if (head) return named(head)
      const other = otherHead(key)
      if (other) return other
    }
  }
  const first = nameHead(words[from]?.key ?? '')
  if (first && to - from > 1 && first.position !== 'last') return named(first)
  const otherFirst = otherHead(words[from]?.key ?? '')
  return to - from > 1 && otherFirst?.opens ? otherFirst : undefined
}

const named = ({ type, subtype }: NameType): NameType => ({ type, ...(subtype ? { subtype } : {}) })

/** Longer words in capitals are names written in capitals: "OSLO", "REYKJAVIK". */
const longestAcronym = 5

/** What the form of a name says; of one that the tables know the head says nothing new ("White House"). */
function scoreForm(scores: Scores, { sentence: { words }, from, to }: Candidate, isKnown: boolean): void {
  const parts = words.slice(from, to).filter((word) => word.shape !== 'mark')
  const first = parts[0]
  const last = parts[parts.length - 1]
  if (!first || !last) return
  const head = isKnown ? undefined : headOf(words, from, to)
  const isPhrase = parts.length > 1
  if (head) scores.add(head.type, isPhrase ? 6 : 3.5, head.subtype)
  if (parts.some(({ text }) => innerCapital.test(text))) scores.add('Organization', 2.5)
  if (!isPhrase) {
    if (first.shape === 'acronym' && first.text.length <= longestAcronym) scores.add('Organization', 3)
    else if (isFirstName(first.key)) scores.add('Person', 1.5)
    else if (isSurname(first.key)) scores.add('Person', 1.2)
    else scoreUnknownWord(scores, first)
    return
  }
  const isPlain = parts.every((word) => word.shape === 'capital' || connectorKind(word.key) === 'particle' || /^\p{Lu}\.$/u.test(word.text))
  if (isPlain && parts.length <= 4) scores.add('Person', 1)
  const common = parts.filter((word) => word.shape !== 'lower' && isCommonTag(word.upos)).length
  if (common > 0 && !isFirstName(first.key)) scores.add('Person', common === 1 ? -1 : -2.5)
  if (common > 0 && !isFirstName(first.key)) scores.add('Organization', 0.8)
  if (isFirstName(first.key)) scores.add('Person', 2.5)
  if (isSurname(last.key)) scores.add('Person', 1.5)
  if (parts.some((word) => word.shape === 'lower' && connectorKind(word.key) === 'particle')) scores.add('Person', 1)
  if (parts.some((word) => word.shape === 'acronym' && word.text.length > 2)) scores.add('Organization', 1.5)
  if (!isFirstName(first.key) && (demonym(first.key) || locationsNamed(first.key).some((place) => place.weight >= 300))) scores.add('Organization', 2)
  if (parts.some(({ shape }) => shape === 'number')) scores.add('Person', -3)
  if (parts.length >= 4 || parts.some((word) => word.key === '&')) scores.add('Organization', 1)
}

/**
 * A word that no table of persons has and that is no part of a full name in the story: of 3,400 such names in the training
 * corpora one in six is a person's, one in three a body's. "Web3" is no person's.
 */
function scoreUnknownWord(scores: Scores, { text }: Word): void {
  scores.add('Organization', 0.5)
  if (/\p{N}/u.test(text)) scores.add('Person', -3)
}

/** "MobilePay", "BoG": a capital inside a word, but for those of "McDonald" and "DiCaprio". */
const innerCapital = /^(?!(?:Mc|Mac|De|Di|La|Le|Van)\p{Lu}).*\p{Ll}\p{Lu}/u

/** What the words beside a name say; `share` keeps the contexts of a name that is repeated often from outweighing the rest. */
function scoreContext(scores: Scores, { sentence: { words }, from, to }: Candidate, share: number): void {
  const before = words[from - 1]
  const after = words[to]
  if (opensDateline(words, from, to)) scores.add('Place', 5 * share)
  if (followsOffice(words, from)) scores.add('Person', 4 * share)
  if (before?.shape !== 'mark') for (const cue of contextCues('before', before?.key ?? '')) scores.add(cue.type, cue.weight * share)
  if (before?.key === ',' && after?.key === ',') for (const cue of contextCues('before', words[from - 2]?.key ?? '')) scores.add(cue.type, cue.weight * share)
  if (before?.key === 'of' && words[from - 2]?.key === ',') scores.add('Place', 2.5 * share)
  if (before?.key === 'of')
    for (const cue of contextCues('after', words[from - 2]?.key ?? '')) if (cue.type === 'Place') scores.add('Place', cue.weight * share)
  if (after?.shape === 'lower') for (const cue of contextCues('after', after.key)) scores.add(cue.type, cue.weight * share)
  if (standsInQuotes(before, after)) scores.add('CreativeWork', 2.5 * share)
  if (after?.glued && /^['’]s$/.test(after.text)) for (const cue of contextCues('after', "'s")) scores.add(cue.type, cue.weight * share)
  const pronoun = nextPronoun(words, to)
  if (pronoun === 'person') scores.add('Person', 1.2 * share)
  else if (pronoun === 'thing') scores.add('Organization', 0.5 * share)
  if (isBesidePlace(words, from, to)) scores.add('Place', 1.5 * share)
  if (after?.key === ',') scoreAfterComma(scores, words, to + 1, share)
}

/** "They saw 'Long Night'": a name alone between quotation marks. */
const standsInQuotes = (before: Word | undefined, after: Word | undefined): boolean =>
  /^["“‘'«]$/.test(before?.text ?? '') && after?.glued === true && /^["”’'»]$/.test(after.text)

const reach = 12

/** The first third-person pronoun after a name, where no other name stands before it: "Vestferge said that *it*", "Zarn lost *his* boat". */
function nextPronoun(words: readonly Word[], to: number): 'person' | 'thing' | undefined {
  for (let at = to; at < Math.min(words.length, to + reach); at++) {
    const word = words[at]
    if (!word || word.shape === 'capital' || word.shape === 'acronym') return undefined
    if (/^(?:he|him|his|himself|she|her|herself)$/.test(word.key)) return 'person'
    if (/^(?:its|itself)$/.test(word.key)) return 'thing'
  }
  return undefined
}

const isJoint = (word: Word | undefined): boolean => word?.key === ',' || word?.key === 'and' || word?.key === 'or'

/** "Trollvik and Bergen", "Oslo, Trollvik": a place that the tables know stands beside it in a list. */
function isBesidePlace(words: readonly Word[], from: number, to: number): boolean {
  const beside = [isJoint(words[from - 1]) ? words[from - 2] : undefined, isJoint(words[to]) ? words[to + 1] : undefined]
  return beside.some((word) => word?.shape === 'capital' && locationsNamed(word.key).length > 0)
}

/** "REYKJAVIK (Reuters) -", "VOSS, Norway —": capitals at the start, then a mark. */
function opensDateline(words: readonly Word[], from: number, to: number): boolean {
  return from === 0 && words[from]?.shape === 'acronym' && /^[,(—–-]$/.test(words[to]?.text ?? '') && words[to + 1]?.shape !== 'lower'
}

/** "Kari Moen, 42, ..." is a person, "Voss, Norway" a place. */
function scoreAfterComma(scores: Scores, words: readonly Word[], at: number, share: number): void {
  const word = words[at]
  if (word === undefined) return
  if (/^\d\d$/.test(word.text) && words[at + 1]?.key === ',') scores.add('Person', 4 * share)
  else if (word.key === 'who') scores.add('Person', 3 * share)
  else if (word.shape === 'capital' && locationsNamed(word.key).some((place) => place.precision === 'country' || place.precision === 'admin'))
    scores.add('Place', 1.5 * share)
}

/** What the tables say, beside the form and every context of the name in the story. */
function scoresOf(candidates: readonly Candidate[], known: readonly KnownName[]): Scores {
  const scores = new Scores()
  for (const { type, subtype, weight } of known) scores.add(type, weight, subtype)
  const [first] = candidates
  if (first) scoreForm(scores, first, known.length > 0)
  const share = Math.min(candidates.length, 3) / Math.min(candidates.length, mostContexts)
  for (const candidate of candidates.slice(0, mostContexts)) scoreContext(scores, candidate, share)
  return scores
}

/** A name that a story repeats often has shown its contexts by then. */
const mostContexts = 12

/** The type of each name of a story by its key: the tables, its form and all its contexts together; parts of a person's name are that person's. */
export function typesOf(candidates: readonly Candidate[]): Map<string, NameType> {
  const byKey = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const same = byKey.get(candidate.key)
    if (same) same.push(candidate)
    else byKey.set(candidate.key, [candidate])
  }
  const scores = new Map([...byKey].map(([key, same]) => [key, scoresOf(same, knownAs(key, same))]))
  const types = new Map([...scores].map(([key, found]): [string, NameType] => [key, found.best()]))
  const partsOfPersons = personParts(byKey, types)
  for (const [key, type] of types) {
    if (type.type === 'Person' || !partsOfPersons.has(key)) continue
    const isStronger = knownNames(key).some(({ weight }) => weight >= 4) || (scores.get(key)?.lead('Place', 'Person') ?? 0) >= 3
    if (!isStronger) types.set(key, { type: 'Person' })
  }
  for (const [part, whole] of partsOfOthers(byKey, types)) {
    if (types.has(part) && !partsOfPersons.has(part) && knownNames(part).length === 0) types.set(part, whole)
  }
  return types
}

/** What a short form stands for: "Vestferge" of "Vestferge AS", "Asiri" of "Typhoon Asiri"; never of persons and places. */
function partsOfOthers(byKey: ReadonlyMap<string, readonly Candidate[]>, types: ReadonlyMap<string, NameType>): Map<string, NameType> {
  const parts = new Map<string, NameType>()
  for (const [key, [candidate]] of byKey) {
    const type = types.get(key)
    if (!candidate || !type || candidate.to - candidate.from < 2 || type.type === 'Person' || type.type === 'Place') continue
    const { words } = candidate.sentence
    const first = words[candidate.from]?.key ?? ''
    const part = otherHead(first)?.opens ? keyOf(words, candidate.from + 1, candidate.to) : type.type === 'Organization' ? first : ''
    if (part !== '' && !isFirstName(part)) parts.set(part, type)
  }
  return parts
}

/** What the tables know of a name as the story writes it: "GAO" is an office, "Gao" is none. */
function knownAs(key: string, [first]: readonly Candidate[]): KnownName[] {
  const isCapitals = first?.sentence.words[first.from]?.shape === 'acronym'
  return knownNames(key).filter(({ isInitials }) => isCapitals || !isInitials)
}

/** First and last words of the names of persons. */
function personParts(byKey: ReadonlyMap<string, readonly Candidate[]>, types: ReadonlyMap<string, NameType>): Set<string> {
  const parts = new Set<string>()
  for (const [key, [candidate]] of byKey) {
    if (types.get(key)?.type !== 'Person' || !candidate || candidate.to - candidate.from < 2) continue
    const { words } = candidate.sentence
    if (words.slice(candidate.from, candidate.to).some(({ shape }) => shape === 'acronym')) continue
    parts.add(words[candidate.to - 1]?.key ?? '')
    parts.add(words[candidate.from]?.key ?? '')
  }
  return parts
}
