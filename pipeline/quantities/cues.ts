import { lazy, readTable } from '../lexicon/table.ts'

const cues = lazy(() => {
  const words = new Map<string, Set<string>>()
  for (const { cue, word } of readTable<'cue' | 'word'>(new URL('./cue-words.tsv', import.meta.url))) words.set(cue, (words.get(cue) ?? new Set()).add(word))
  return words
})

/** What a word beside a number can tell of it: that a share ends before it, that the numbers are a result or a vote, that it is what a rate is per. */
export type Cue = 'ends-share' | 'result' | 'vote' | 'per' | 'person' | 'before-pronoun-one' | 'after-pronoun-one'

/** Whether a word in lower case is such a cue. */
export const isCue = (cue: Cue, word: string): boolean => cues().get(cue)?.has(word) === true
