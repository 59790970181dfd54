import { demonym } from '../lexicon/demonyms.ts'
import { nameHead } from '../lexicon/heads.ts'
import { roleNoun, titleForm } from '../lexicon/offices.ts'
import { isFirstName, isSurname } from '../lexicon/person-names.ts'
import { knownNames } from './known-names.ts'
import { type Run, runsOf } from './runs.ts'
import { segments, titleEnd } from './segments.ts'
import { isInitial, type StoryWords } from './story-words.ts'
import { isOpener, otherHead } from './word-lists.ts'
import { isCommonTag, keyOf, type Word, type WordedSentence } from './words.ts'

/** A stretch of capitalised words that may be a name. */
export interface Candidate extends Run {
  sentence: WordedSentence
  /** folded text */
  key: string
}

const mostWordsOfTitle = 4

/** Whether a title or a role ends right before a word: "Mr. | Kato", "the activist | David Kato". */
export function followsOffice(words: readonly Word[], at: number): boolean {
  for (let start = Math.max(0, at - mostWordsOfTitle); start < at; start++) {
    const key = keyOf(words, start, at)
    if (titleForm(key) !== undefined || roleNoun(key)?.plural === false) return true
  }
  return false
}

/** Endings of nouns, adjectives and participles; a word at the start of a sentence that the tagger does not know may well be one. */
const commonEnding = /(?:s|ist|ive|al|ous|ion|ment|ness|ity|ing|ed|ly)$/

/** Before another capital a plural or an adjective is rarer: "Stavros Moen". */
const verbalEnding = /(?:ion|ment|ness|ity|ing|ed|ly)$/

/** A capital at the start of a sentence counts when the story, the tables or the words beside it say that the word is a name. */
function isNameAtStart(words: readonly Word[], { from, to }: Run, story: StoryWords): boolean {
  const word = words[from]
  if (word === undefined) return false
  const [known] = knownNames(keyOf(words, from, to))
  if (to - from >= 2 && known) return true
  if (word.shape === 'acronym') return known !== undefined || !isOpener(word.key)
  const lower = story.lower(word.key)
  const raised = story.raised(word.key)
  if (isOpener(word.key)) return raised > 0 && to - from === 1 && known !== undefined && lower === 0
  if (lower > raised) return false
  if (raised > 0 || known || demonym(word.key)) return true
  if (roleNoun(word.key) || titleForm(word.key)) return false
  if (isFirstName(word.key) || isSurname(word.key)) return true
  if (word.upos !== 'PROPN') return false
  return words[from + 1]?.shape === 'capital' && to - from > 1 ? !verbalEnding.test(word.key) : !commonEnding.test(word.key)
}

/** Drops the first word of a sentence from a run when it owes its capital to its place. */
function trimmed(sentence: WordedSentence, run: Run, story: StoryWords): Run | undefined {
  const { words } = sentence
  if (words[run.from]?.key === 'the') return run.to - run.from > 1 ? { from: run.from + 1, to: run.to } : undefined
  if (!isInitial(sentence, run.from) || isNameAtStart(words, run, story)) return run
  if (titleEnd(words, run.from, run.to) > run.from && run.to - run.from > 1) return run
  let from = run.from + 1
  while (from < run.to && (words[from]?.shape === 'lower' || words[from]?.shape === 'mark')) from++
  return from < run.to ? { from, to: run.to } : undefined
}

/** A single common noun with a capital in the middle of a sentence: "the Ministry" is a name, "the Internet" is none. */
function isCommonNoun(words: readonly Word[], { from, to }: Run, story: StoryWords): boolean {
  const word = words[from]
  if (to - from !== 1 || word === undefined || word.shape === 'acronym') return false
  if (roleNoun(word.key) && !isFirstName(word.key) && !isSurname(word.key)) return true
  if (nameHead(word.key)?.type === 'Organization' || knownNames(word.key).length > 0) return false
  if (otherHead(word.key) || nameHead(word.key)?.type === 'Place') return true
  if (isCommonTag(word.upos) && story.raised(word.key) < 3 && !isFirstName(word.key) && !isSurname(word.key)) return true
  return isOpener(word.key) || story.lower(word.key) > story.raised(word.key)
}

/** The candidates of a sentence whose capitals say something, in order. */
export function candidatesOf(sentence: WordedSentence, story: StoryWords): Candidate[] {
  const { words } = sentence
  return runsOf(words).flatMap((run) => {
    const kept = trimmed(sentence, run, story)
    if (!kept) return []
    return segments(words, kept)
      .map((segment) => withoutEdges(words, segment))
      .filter((segment) => segment.to > segment.from && !isCommonNoun(words, segment, story))
      .map((segment) => ({ ...segment, sentence, key: keyOf(words, segment.from, segment.to) }))
  })
}

/** Drops marks at the edges of a name. */
function withoutEdges(words: readonly Word[], { from, to }: Run): Run {
  let start = from
  let end = to
  while (start < end && words[start]?.shape === 'mark') start++
  while (end > start && words[end - 1]?.shape === 'mark') end--
  return { from: start, to: end }
}
