import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, inTextOrder, type MentionFound, numbered } from '../document.ts'
import { candidatesOf } from './candidates.ts'
import { namesInStyled, type TypedRun } from './headlines.ts'
import { metonymsOf } from './metonyms.ts'
import { nominalsOf } from './nominals.ts'
import { pronounsOf } from './pronouns.ts'
import { storyWords } from './story-words.ts'
import { typesOf } from './typing.ts'
import { type WordedSentence, wordedSentences } from './words.ts'

/** Finds names, nominals and pronouns: adds `mentions`. */
export const mentions: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  const sentences = wordedSentences(text, added(file, 'sentences'), added(file, 'times'), added(file, 'quantities'))
  const names = findNames(sentences)
  const metonyms = metonymsOf(sentences)
  const found = sentences.flatMap((sentence, index) => {
    const own = names[index] ?? []
    return [
      ...own.flatMap((run) => mentionOf(text, run, 'name', metonyms.standsForOther(run))),
      ...nominalsOf(sentence, own).flatMap((run) => mentionOf(text, run, 'nominal')),
      ...pronounsOf(sentence).flatMap((run) => mentionOf(text, run, 'pronoun'))
    ]
  })
  file.data.mentions = numbered(added(file, 'story').id, 'm', found.sort(inTextOrder))
}

/** The names of each sentence: capitalised runs where capitals say something; in headlines what the rest of the story and the tables know. */
function findNames(sentences: readonly WordedSentence[]): TypedRun[][] {
  const story = storyWords(sentences)
  const candidates = sentences.map((sentence) => (sentence.styled ? [] : candidatesOf(sentence, story)))
  const types = typesOf(candidates.flat())
  return sentences.map((sentence, index) => {
    if (sentence.styled) return namesInStyled(sentence, types, story)
    return (candidates[index] ?? []).flatMap((candidate) => {
      const name = types.get(candidate.key)
      return name ? [{ ...candidate, name }] : []
    })
  })
}

function mentionOf(text: string, run: TypedRun, form: MentionFound['form'], isMetonym = false): Omit<MentionFound, 'id'>[] {
  const first = run.sentence.words[run.from]
  const last = run.sentence.words[run.to - 1]
  if (!first || !last) return []
  const { type, subtype } = run.name
  return [
    {
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      type,
      ...(subtype ? { subtype } : {}),
      form,
      ...(isMetonym ? { literal: false } : {})
    }
  ]
}
