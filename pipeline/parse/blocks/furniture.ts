import type { Block } from '../../document.ts'
import { lazy, readTable } from '../../lexicon/table.ts'

type Furniture = NonNullable<Block['furniture']>
interface Row {
  words: string
  furniture: Furniture
}

/** Page furniture is short: a longer stretch that opens like it is a paragraph. */
const mostCharacters = 300

/** Rows of the table by the first character of their words. */
const table = lazy(() => {
  const rows = readTable<'place' | 'words' | 'furniture'>(new URL('./furniture.tsv', import.meta.url))
  const openings = new Map<string, Row[]>()
  const wholes = new Map<string, Furniture>()
  for (const { place, words, furniture } of rows) {
    const row = { words, furniture: furniture as Furniture }
    if (place === 'whole') wholes.set(words, row.furniture)
    else openings.set(words.charAt(0), [...(openings.get(words.charAt(0)) ?? []), row])
  }
  return { openings, wholes }
})

/** A lone handle, hashtags, or a lone address: `@YouTube`, `#flood #Bergen`, `https://example.org/live`. */
const lonely: readonly (readonly [RegExp, Furniture])[] = [
  [/^(?:[@#][\p{L}\p{N}_.]+ ?)+$/u, 'share'],
  [/^(?:https?:\/\/|www\.)\S+$/i, 'related']
]

/** What sort of page furniture a stretch is, by its opening, as a whole, or by its shape: `Read also: Two held in Oslo` is `related`; undefined where it is none. */
export function furnitureOf(stretch: string): Furniture | undefined {
  if (stretch.length > mostCharacters) return undefined
  const words = stretch
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/^[-–—•*>|»\s]+/, '')
  return (
    table().wholes.get(words.replace(/[:.!>»\s]+$/, '')) ??
    table()
      .openings.get(words.charAt(0))
      ?.find((row) => opens(words, row.words))?.furniture ??
    lonely.find(([shape]) => shape.test(stretch))?.[1]
  )
}

/** Whether a stretch starts with the words of the table and no letter goes on after them. */
const opens = (stretch: string, words: string): boolean =>
  stretch.startsWith(words) && !/^[\p{L}\p{N}'-]/u.test(/[\p{L}\p{N}]$/u.test(words) ? stretch.slice(words.length) : '')
