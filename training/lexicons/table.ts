import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { fold, withoutArticle } from '../../pipeline/lexicon/fold.ts'

export type Row = Record<string, string>

/** The rows of tab-separated text by column name. */
export function parseTable(text: string): Row[] {
  const [header = '', ...lines] = text.trimEnd().split('\n')
  const columns = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

/** The rows of a table of `../shared/lexicons`, packed or not. */
export function readShared(name: string): Row[] {
  const bytes = readFileSync(new URL(`../../../shared/lexicons/${name}`, import.meta.url))
  return parseTable((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}

/** The rows of a table that lies beside this script. */
export const readOwn = (name: string): Row[] => parseTable(readFileSync(new URL(name, import.meta.url), 'utf8'))

/** The key under which a name is looked up. */
export const keyOf = (name: string): string => withoutArticle(fold(name))

/** The values of a cell that holds several. */
export const values = (cell = ''): string[] => (cell === '' ? [] : cell.split('|'))

/** Writes a table to `pipeline/lexicon/`; with a `key` column it is sorted by it, as `SortedTable` wants it, rows of one key in the order given. */
export function writeTable(name: string, columns: readonly string[], rows: readonly Row[]): void {
  const cells = (row: Row) => columns.map((column) => row[column] ?? '').join('\t')
  const sorted = columns[0] === 'key' ? [...rows].sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : (a.key ?? '') > (b.key ?? '') ? 1 : 0)) : rows
  const lines = [...new Set(sorted.filter((row) => row.key !== '').map(cells))]
  writeFileSync(new URL(`../../pipeline/lexicon/${name}`, import.meta.url), `${[columns.join('\t'), ...lines].join('\n')}\n`)
  console.log(`${name}: ${lines.length} rows`)
}
