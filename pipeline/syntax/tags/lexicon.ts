import { remembered, SortedTable } from '../../lexicon/sorted-table.ts'
import { lazy, readTable } from '../../lexicon/table.ts'
import type { Label } from './label.ts'

/** A word of the table: its labels, the most frequent first, and how often it was seen. */
export interface Entry {
  labels: readonly Label[]
  count: number
}

/** What is known of words and endings. Forms are as written, but in lower case at the start of a sentence. */
export interface Lexicon {
  words: Pick<ReadonlyMap<string, Entry>, 'get'>
  /** the usual label of lower-case words by their last one to five letters */
  endings: ReadonlyMap<string, Label>
}

const table = new SortedTable<'labels'>(new URL('./words.tsv', import.meta.url))

/** The lexicon of the package, counted in the training corpora (words.json). */
export const lexicon = lazy(
  (): Lexicon => ({
    words: {
      get: remembered((word) => {
        const [row] = table.rows(word)
        return row && entry(row.labels)
      })
    },
    endings: new Map(readTable<'ending' | 'label'>(new URL('./endings.tsv', import.meta.url)).map(({ ending, label }) => [ending, label]))
  })
)

/** An entry from its cell: labels with their counts, `NN 12 VB 5`. */
function entry(cell: string): Entry {
  const labels: Label[] = []
  let count = 0
  const parts = cell.split(' ')
  for (let at = 0; at < parts.length; at += 2) {
    labels.push(parts[at] ?? '')
    count += Number(parts[at + 1])
  }
  return { labels, count }
}
