import type { Span } from '../document.ts'
import { roleNoun } from '../lexicon/offices.ts'
import type { PlacedMention } from './draft.ts'
import { keyOfWords, type Word } from './tokens.ts'

/** A description of somebody at their name: the words, and the body that they name. */
export interface Description extends Span {
  /** the mention of the organisation in it */
  body?: PlacedMention
  gender?: 'female' | 'male'
  /** the folded role noun */
  role: string
  /** index of its first word in the sentence */
  first: number
}

/** The mentions of names by the offset where they begin, and by that where they end. */
export interface NameIndex {
  startingAt(offset: number): PlacedMention | undefined
  endingAt(offset: number): PlacedMention | undefined
}

const mostWordsOfRole = 4
const determiner = /^(?:the|a|an|its|his|her|their|one)$/

/** The longest role noun that ends before `end`, and where it begins. */
function roleEndingAt(words: readonly Word[], end: number): { from: number; role: string; gender?: 'female' | 'male' } | undefined {
  for (let from = Math.max(0, end - mostWordsOfRole); from < end; from++) {
    const role = keyOfWords(words, from, end)
    const noun = roleNoun(role)
    if (noun && !noun.plural) return { from, role, ...(noun.gender ? { gender: noun.gender } : {}) }
  }
  return undefined
}

/**
 * "*The police chief*, Kari Moen, said", "*his wife*, Ann Lee.": a role with its determiner or owner, set off by commas before the name. A list
 * ("a doctor, Kari Moen and Ann Lee") has no second mark.
 */
export function roleBeforeComma({ position: { words, from, to } }: PlacedMention, names: NameIndex): Description | undefined {
  if (words[from - 1]?.key !== ',' || !/^[,.;]$/.test(words[to]?.text ?? '.')) return undefined
  const role = roleEndingAt(words, from - 1)
  const last = words[from - 2]
  if (!role || !last || !/^\p{Ll}/u.test(last.text)) return undefined
  const first = phraseStart(words, role.from, names)
  const start = first === undefined ? undefined : words[first]?.start
  if (first === undefined || start === undefined) return undefined
  return { start, end: last.end, first, role: role.role, ...gendered(role), ...bodyIn(bodyBefore(words, first, role.from, names)) }
}

const mostWordsBeforeRole = 4

/** Where a noun phrase begins whose head is at `head`: at its determiner, or at what a possessive makes its owner ("*the board's* chairwoman"). */
function phraseStart(words: readonly Word[], head: number, names: NameIndex): number | undefined {
  for (let at = head - 1; at >= Math.max(0, head - mostWordsBeforeRole); at--) {
    const word = words[at]
    if (!word || !/^[\p{L}'’-]/u.test(word.text) || boundaries.test(word.key)) return undefined
    if (determiner.test(word.key)) return at
    const owner = /^['’]s?$/.test(word.text) ? names.endingAt(words[at - 1]?.end ?? -1) : undefined
    if (owner) return owner.position.from
  }
  return undefined
}

/** "*Pentagon spokesman* John Kirby", "*the activist* David Kato": a role in lower case right before the name, with the body and the article before it. */
export function roleBefore({ position: { words, from } }: PlacedMention, names: NameIndex): Description | undefined {
  const last = words[from - 1]
  if (!last || !/^\p{Ll}/u.test(last.text)) return undefined
  const role = roleEndingAt(words, from)
  if (!role) return undefined
  let first = role.from
  const possessive = /^['’]s?$/.test(words[first - 1]?.text ?? '') ? 1 : 0
  const before = words[first - 1 - possessive]
  const body = before ? names.endingAt(before.end) : undefined
  if (body) first = body.position.from
  if (determiner.test(words[first - 1]?.key ?? '')) first--
  const start = words[first]?.start ?? last.start
  return { start, end: last.end, first, role: role.role, ...gendered(role), ...bodyIn(body) }
}

const gendered = ({ gender }: { gender?: 'female' | 'male' }) => (gender ? { gender } : {})
const bodyIn = (body: PlacedMention | undefined) => (body?.mention.type === 'Organization' ? { body } : {})

const mostWordsBeforeHead = 7

/**
 * "Kari Moen, *the police chief of Bergen*, said": a phrase between commas after the name whose head is a role, to the end of the body or place that it names.
 * A name, a verb or a mark before the head ends the search.
 */
export function roleAfter({ position: { words, to } }: PlacedMention, names: NameIndex): Description | undefined {
  if (words[to]?.key !== ',') return undefined
  const begin = to + 1
  for (let end = begin + 1; end <= Math.min(words.length, begin + mostWordsBeforeHead); end++) {
    if (!/^[\p{L}'’-]/u.test(words[end - 1]?.text ?? '')) return undefined
    if (end - 1 > begin && determiner.test(words[end - 1]?.key ?? '')) return undefined
    const next = words[end]
    if (next && /^\p{Ll}/u.test(next.text) && !boundaries.test(next.key)) continue
    const role = roleEndingAt(words, end)
    if (!role || role.from < begin || !/^\p{Ll}/u.test(words[role.from]?.text ?? '')) continue
    const named = bodyAfter(words, end, names)
    const body = named && /^\p{Ll}/u.test(words[named.position.to]?.text ?? '') && !boundaries.test(words[named.position.to]?.key ?? '') ? undefined : named
    const last = body ? words[body.position.to - 1] : words[end - 1]
    const inner = body ?? bodyBefore(words, begin, role.from, names)
    const start = words[begin]?.start
    if (last === undefined || start === undefined) return undefined
    return { start, end: last.end, first: begin, role: role.role, ...gendered(role), ...bodyIn(inner) }
  }
  return undefined
}

/** Words that end a noun phrase. */
const boundaries = /^(?:\p{L}+ing|of|for|at|in|on|with|from|to|by|and|who|whose|whom|that|which|said|says|told)$/u

/** "of *US Central Command*", "at the *University of Leeds*". */
function bodyAfter(words: readonly Word[], end: number, names: NameIndex): PlacedMention | undefined {
  if (!/^(?:of|for|at|with|in)$/.test(words[end]?.key ?? '')) return undefined
  const first = words[end + 1]?.key === 'the' ? words[end + 2] : words[end + 1]
  return first ? names.startingAt(first.start) : undefined
}

function bodyBefore(words: readonly Word[], begin: number, end: number, names: NameIndex): PlacedMention | undefined {
  for (let at = begin; at < end; at++) {
    const found = names.startingAt(words[at]?.start ?? -1)
    if (found?.mention.type === 'Organization') return found
  }
  return undefined
}

/** "*The operator*, Vestferge, plans ...": a short phrase with an article, set off by commas before the name. */
export function phraseBefore({ position: { words, from, to } }: PlacedMention): Span | undefined {
  if (words[from - 1]?.key !== ',' || !/^[,.;]$/.test(words[to]?.text ?? '.')) return undefined
  for (let at = from - 2; at >= Math.max(0, from - 6); at--) {
    const word = words[at]
    if (!word || !/^[\p{L}-]/u.test(word.text) || (at < from - 2 && /^\p{Lu}/u.test(word.text) && !determiner.test(word.key))) return undefined
    const last = words[from - 2]
    if (determiner.test(word.key) && last && at < from - 2)
      return at === 0 || /^[,."“”—-]$/.test(words[at - 1]?.text ?? '') ? { start: word.start, end: last.end } : undefined
  }
  return undefined
}
