import { isFirstName, isSurname } from '../lexicon/person-names.ts'
import { knownNames } from './known-names.ts'
import type { Run } from './runs.ts'
import type { StoryWords } from './story-words.ts'
import type { NameType } from './typing.ts'
import { isOpener } from './word-lists.ts'
import { keyOf, type WordedSentence } from './words.ts'

/** A name found, with its type. */
export interface TypedRun extends Run {
  sentence: WordedSentence
  name: NameType
}

const longestName = 6

/**
 * The names of a sentence whose capitals say nothing: those that the rest of the story names, and those that the tables know
 * well enough ("NORWAY"), never words that the story also writes in lower case.
 */
export function namesInStyled(sentence: WordedSentence, types: ReadonlyMap<string, NameType>, story: StoryWords): TypedRun[] {
  const { words } = sentence
  const found: TypedRun[] = []
  let at = 0
  while (at < words.length) {
    const name = nameAt(sentence, at, types, story)
    if (name) found.push(name)
    at = name ? name.to : at + 1
  }
  return found
}

function nameAt(sentence: WordedSentence, at: number, types: ReadonlyMap<string, NameType>, story: StoryWords): TypedRun | undefined {
  const { words } = sentence
  const first = words[at]
  if (!first?.free || (first.shape !== 'capital' && first.shape !== 'acronym')) return undefined
  for (let to = Math.min(words.length, at + longestName); to > at; to--) {
    const key = keyOf(words, at, to)
    const isWord = to - at === 1
    const ofStory = types.get(key)
    if (ofStory && !(isWord && isOpener(key) && story.raised(key) === 0)) return { from: at, to, sentence, name: ofStory }
    const [known] = knownNames(key)
    if (known && (!isWord || (known.weight >= 4 && !isOpener(key) && story.lower(key) === 0))) {
      return { from: at, to, sentence, name: { type: known.type, ...(known.subtype ? { subtype: known.subtype } : {}) } }
    }
  }
  const second = words[at + 1]
  const isPerson = second?.shape === 'capital' && isFirstName(first.key) && isSurname(second.key) && !isOpener(first.key) && story.lower(second.key) === 0
  return isPerson ? { from: at, to: at + 2, sentence, name: { type: 'Person' } } : undefined
}
