import { lazy } from '../lexicon/table.ts'
import { wordSet } from './lexicon.ts'
import type { Reading } from './reading.ts'

/** Words that only reports of games use together. */
const gameWords = lazy(() => wordSet('./game-words.tsv'))

/** How many different words of the table make a story the report of a game. */
const enough = 4

/** Whether a story reports a game: there shots are fired, bars are hit and teams bombarded without any harm. */
export function isGame(sentences: readonly Reading[]): boolean {
  const found = new Set<string>()
  for (const { tokens } of sentences) for (const { lemma } of tokens) if (gameWords().has(lemma) && found.add(lemma).size >= enough) return true
  return false
}
