import { readFileSync } from 'node:fs'

/**
 * The rows of a tab-separated table of the package, each as its cells by column name; the first line names the columns.
 * Tables lie beside the code that reads them and are opened when they are first needed.
 *
 * @param location address of the table: `new URL('./demonyms.tsv', import.meta.url)`
 */
export function readTable<Column extends string>(location: URL): Record<Column, string>[] {
  const [header = '', ...lines] = readFileSync(location, 'utf8').trimEnd().split('\n')
  const columns = header.split('\t') as Column[]
  return lines.map((line) => {
    const cells = line.split('\t')
    const row = {} as Record<Column, string>
    for (let index = 0; index < columns.length; index++) row[columns[index] as Column] = cells[index] ?? ''
    return row
  })
}

/** A value made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
