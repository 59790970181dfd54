import type { Term } from '../lexicon/terms.ts'

/** Phrases of words by their first word, longest first, so that reading one costs no more than its length. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { words: readonly string[]; says: T }[]>

/** @param phrases the words of each, parted by a space ("square kilometre", "us $") */
export function phraseTable<T>(phrases: Iterable<readonly [words: string, says: T]>): PhraseTable<T> {
  const table = new Map<string, { words: readonly string[]; says: T }[]>()
  for (const [phrase, says] of phrases) {
    const words = phrase.split(' ')
    const sharing = table.get(words[0] as string) ?? []
    sharing.push({ words, says })
    table.set(words[0] as string, sharing)
  }
  for (const sharing of table.values()) sharing.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** The longest phrase that begins at `at`; `spell` gives the form of the term that the table has. */
export function phraseAt<T>(table: PhraseTable<T>, terms: readonly Term[], at: number, spell: (term: Term) => string): { end: number; says: T } | undefined {
  const first = terms[at]
  for (const { words, says } of (first && table.get(spell(first))) ?? []) {
    if (words.every((word, index) => at + index < terms.length && spell(terms[at + index] as Term) === word)) return { end: at + words.length, says }
  }
  return undefined
}

/** The longest phrase that ends right before `end`, tried by its length. */
export function phraseBefore<T>(table: PhraseTable<T>, terms: readonly Term[], end: number, longest: number): { first: number; says: T } | undefined {
  for (let length = Math.min(longest, end); length > 0; length--) {
    const found = phraseAt(table, terms, end - length, (term) => term.lower)
    if (found?.end === end) return { first: end - length, says: found.says }
  }
  return undefined
}
