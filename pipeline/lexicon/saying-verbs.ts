import { lazy, readTable } from './table.ts'

const forms = lazy(() => new Set(readTable<'word'>(new URL('./saying-verbs.tsv', import.meta.url)).map((row) => row.word)))

/** Whether a folded word is a finite form of a verb of saying: "said", "warns". */
export const isSayingVerb = (key: string): boolean => forms().has(key)
