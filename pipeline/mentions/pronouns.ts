import { isSayingVerb } from '../lexicon/saying-verbs.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import type { TypedRun } from './headlines.ts'
import type { MentionType } from './known-names.ts'
import type { Word, WordedSentence } from './words.ts'

const types = lazy(() => {
  const rows = readTable<'word' | 'type'>(new URL('./pronouns.tsv', import.meta.url))
  return new Map(rows.map((row) => [row.word, row.type as MentionType]))
})

/** "it" stands for a body where it speaks ("it said"); elsewhere it may stand for anything, or for nothing ("it rained"). */
function typeAt(words: readonly Word[], at: number): MentionType | undefined {
  const key = words[at]?.key ?? ''
  if (key === 'it') return isSayingVerb(words[at + 1]?.key ?? '') ? 'Organization' : undefined
  if (key === 'who' && words[at]?.shape !== 'lower') return undefined
  return types().get(key)
}

/** The third-person and relative pronouns of a sentence that stand for people or bodies. */
export function pronounsOf(sentence: WordedSentence): TypedRun[] {
  return sentence.words.flatMap((word, at) => {
    const type = word.free && word.shape !== 'acronym' ? typeAt(sentence.words, at) : undefined
    return type ? [{ sentence, from: at, to: at + 1, name: { type } }] : []
  })
}
