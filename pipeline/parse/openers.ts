import { lazy, readTable } from '../lexicon/table.ts'

const table = lazy(() => new Set(readTable<'word'>(new URL('./openers.tsv', import.meta.url)).map(({ word }) => word)))

/** Whether a capitalised word is one that has its capital from the start of a sentence, being no name: `The`, `He`, `Meanwhile`. */
export const startsSentence = (word: string): boolean => table().has(word.toLowerCase())
