import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, inTextOrder, type MentionFound, numbered } from '../document.ts'
import { candidatesOf } from './candidates.ts'
import { namesInStyled, type TypedRun } from './headlines.ts'
import { storyWords } from './story-words.ts'
import { typesOf } from './typing.ts'
import { type WordedSentence, wordedSentences } from './words.ts'

/** Finds names, nominals and pronouns: adds `mentions`. */
export const mentions: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  const sentences = wordedSentences(text, added(file, 'sentences'), added(file, 'times'), added(file, 'quantities'))
  const names = findNames(sentences).flatMap((name) => mentionOf(text, name))
  file.data.mentions = numbered(added(file, 'story').id, 'm', names.sort(inTextOrder))
}

/** The names of a story: capitalised runs where capitals say something, then in headlines what the rest of the story and the tables know. */
function findNames(sentences: readonly WordedSentence[]): TypedRun[] {
  const story = storyWords(sentences)
  const candidates = sentences.flatMap((sentence) => (sentence.styled ? [] : candidatesOf(sentence, story)))
  const types = typesOf(candidates)
  const plain = candidates.flatMap((candidate) => {
    const name = types.get(candidate.key)
    return name ? [{ ...candidate, name }] : []
  })
  return [...plain, ...sentences.flatMap((sentence) => (sentence.styled ? namesInStyled(sentence, types, story) : []))]
}

function mentionOf(text: string, { sentence, from, to, name }: TypedRun): Omit<MentionFound, 'id'>[] {
  const first = sentence.words[from]
  const last = sentence.words[to - 1]
  if (!first || !last) return []
  return [
    {
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      type: name.type,
      ...(name.subtype ? { subtype: name.subtype } : {}),
      form: 'name'
    }
  ]
}
