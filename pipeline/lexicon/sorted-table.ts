import { readFileSync } from 'node:fs'

/**
 * A tab-separated table of the package whose rows are sorted by the first column, `key`, and searched where they lie:
 * opening it costs no more than reading the file, however long it is.
 *
 * @typeParam Column the columns after `key`
 */
export class SortedTable<Column extends string> {
  readonly #location: URL
  #text: string | undefined
  #columns: readonly Column[] = []

  /** @param location address of the table: `new URL('./titles.tsv', import.meta.url)`; it is opened at the first look-up */
  constructor(location: URL) {
    this.#location = location
  }

  /** The rows of a key, in the order of the table. */
  rows(key: string): Record<Column, string>[] {
    const text = this.#open()
    const found: Record<Column, string>[] = []
    for (let at = this.#firstNotBefore(text, key); text.startsWith(`${key}\t`, at); at = text.indexOf('\n', at) + 1) {
      const cells = text.slice(at, text.indexOf('\n', at)).split('\t')
      found.push(Object.fromEntries(this.#columns.map((column, index) => [column, cells[index + 1] ?? ''])) as Record<Column, string>)
    }
    return found
  }

  #open(): string {
    if (this.#text === undefined) {
      const text = readFileSync(this.#location, 'utf8')
      const headerEnd = text.indexOf('\n')
      this.#columns = text.slice(0, headerEnd).split('\t').slice(1) as Column[]
      this.#text = text.slice(headerEnd + 1)
    }
    return this.#text
  }

  /** Where the first line begins whose key does not come before `key`. */
  #firstNotBefore(text: string, key: string): number {
    let low = 0
    let high = text.length
    while (low < high) {
      const middle = (low + high) >> 1
      const lineStart = text.lastIndexOf('\n', middle - 1) + 1
      if (text.slice(lineStart, text.indexOf('\t', lineStart)) < key) low = text.indexOf('\n', middle) + 1
      else high = lineStart
    }
    return low
  }
}

/** Remembers what a look-up found; a story asks for the same names again and again. */
export function remembered<Found>(find: (key: string) => Found, most = 50_000): (key: string) => Found {
  const seen = new Map<string, { found: Found }>()
  return (key) => {
    const known = seen.get(key)
    if (known) return known.found
    if (seen.size >= most) seen.clear()
    const found = find(key)
    seen.set(key, { found })
    return found
  }
}
