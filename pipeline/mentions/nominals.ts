import { roleNoun } from '../lexicon/offices.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import type { TypedRun } from './headlines.ts'
import type { Subtype } from './known-names.ts'
import { isInitial } from './story-words.ts'
import type { NameType } from './typing.ts'
import { keyOf, type Word, type WordedSentence } from './words.ts'

const commonNouns = lazy(() => {
  const rows = readTable<'noun' | 'type' | 'subtype'>(new URL('./common-nouns.tsv', import.meta.url))
  return new Map(rows.map((row): [string, NameType] => [row.noun, { type: row.type as NameType['type'], subtype: row.subtype as Subtype }]))
})

const mostWordsOfRole = 3
const mostWordsBefore = 4
const determiner = /^(?:the|a|an|this|its|his|her|their|our|my|another|one|some|every|each|any)$/
/** Nouns for bodies that stand without an article. */
const bare = /^(?:police|authorities|parliament)$/

interface Noun {
  to: number
  name: NameType
  needsDeterminer: boolean
}

/** In lower case, or raised only by the start of its sentence ("*Residents* fled"). */
const isPlain = (sentence: WordedSentence, at: number): boolean =>
  sentence.words[at]?.shape === 'lower' || (sentence.words[at]?.shape === 'capital' && isInitial(sentence, at))

/** Taggers take "official" and the like for adjectives where no noun follows. */
const isNoun = (word: Word | undefined, next: Word | undefined): boolean =>
  word?.free === true &&
  (word.upos === 'X' || word.upos === 'NOUN' || (word.upos === 'ADJ' && next?.upos !== 'NOUN' && next?.upos !== 'ADJ' && next?.upos !== 'PROPN'))

/** A noun for a person, a body or a place that begins at `at`: "police chief", "rescuers", "the *facility*". */
function nounAt(sentence: WordedSentence, at: number): Noun | undefined {
  const { words } = sentence
  if (!isPlain(sentence, at)) return undefined
  for (let to = Math.min(words.length, at + mostWordsOfRole); to > at; to--) {
    if (!isNoun(words[to - 1], words[to])) continue
    const key = keyOf(words, at, to)
    const body = to - at === 1 ? commonNouns().get(key) : undefined
    if (body) return { to, name: body, needsDeterminer: !bare.test(key) }
    const role = roleNoun(key)
    if (role) return { to, name: role.plural ? { type: 'Group' } : { type: 'Person' }, needsDeterminer: !role.plural }
  }
  return undefined
}

/** Where the noun phrase of a head begins: at its determiner ("*a* Pentagon spokesman"), else at the name before it ("*Pentagon* spokesman"), else at the head. */
function phraseStart(words: readonly Word[], head: number, taken: ReadonlySet<number>): { from: number; determined: boolean } {
  for (let at = head - 1; at >= Math.max(0, head - mostWordsBefore); at--) {
    const word = words[at]
    if (!word || word.shape === 'mark' || !word.free || word.newLine) break
    if (determiner.test(word.key)) return { from: at, determined: true }
    if (taken.has(at)) continue
    if (!(word.upos === 'X' || /^(?:ADJ|NOUN|PROPN|NUM)$/.test(word.upos))) break
    if (word.upos === 'X' && head - at > 2) break
  }
  let from = head
  while (taken.has(from - 1)) from--
  return { from, determined: from < head }
}

/**
 * Descriptions that stand for somebody or something: "a defense official", "police", "the facility". A description right before a name
 * ("the activist David Kato") belongs to that name and is none.
 */
export function nominalsOf(sentence: WordedSentence, names: readonly TypedRun[]): TypedRun[] {
  const { words } = sentence
  const taken = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, offset) => from + offset)))
  const found: TypedRun[] = []
  let at = 0
  while (at < words.length) {
    const noun = taken.has(at) ? undefined : nounAt(sentence, at)
    if (!noun) {
      at++
      continue
    }
    const { from, determined } = phraseStart(words, at, taken)
    const isPartOfMore = taken.has(noun.to) || words[noun.to]?.key === '-' || isNounAfter(words[noun.to])
    if ((determined || !noun.needsDeterminer) && !isPartOfMore) found.push({ sentence, from, to: noun.to, name: noun.name })
    at = noun.to
  }
  return found
}

/** "the city *council*": the head is further on. */
const isNounAfter = (word: Word | undefined): boolean => word?.shape === 'lower' && (word.upos === 'NOUN' || (word.upos === 'X' && commonNouns().has(word.key)))
