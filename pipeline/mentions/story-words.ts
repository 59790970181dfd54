import type { WordedSentence } from './words.ts'

/** How often a story writes a word in lower case, and with a capital where no sentence begins. */
export interface StoryWords {
  lower(key: string): number
  raised(key: string): number
}

/** Whether a word stands where a capital says nothing: at the start of a sentence, or after the quotation mark or dash that opens it. */
export function isInitial(sentence: WordedSentence, index: number): boolean {
  const before = sentence.words[index - 1]
  if (before === undefined || sentence.words[index]?.newLine) return true
  if (before.shape !== 'mark') return false
  return index === 1 || /^["“”‘'«:—–•*\-(]$/u.test(before.text)
}

/** Counts the words of a story's sentences; those in title case count for nothing. */
export function storyWords(sentences: readonly WordedSentence[]): StoryWords {
  const lower = new Map<string, number>()
  const raised = new Map<string, number>()
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const sentence of sentences) {
    if (sentence.styled) continue
    sentence.words.forEach((word, index) => {
      if (word.shape === 'lower') count(lower, word.key)
      else if ((word.shape === 'capital' || word.shape === 'acronym') && !isInitial(sentence, index)) count(raised, word.key)
    })
  }
  return { lower: (key) => lower.get(key) ?? 0, raised: (key) => raised.get(key) ?? 0 }
}
