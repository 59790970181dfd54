import type { Facts } from '../../document.ts'
import type { Table } from './table.ts'

/** A record as plain data, whatever it is of. */
export type Plain = Readonly<Record<string, unknown>>

/** One record that becomes a row, with what it lies in. */
export interface Row {
  /** the list's name */
  list: string
  /** the record, or the value itself in a list of plain values */
  record: unknown
  /** from 1 */
  position: number
  /** the records of the lists in which it lies, by the list's name */
  ancestors: ReadonlyMap<string, { record: Plain; position: number }>
}

/** What an object, or several nested ones, hold at a path; undefined where something on the way is absent. */
export function valueAt(record: unknown, path: readonly string[]): unknown {
  let value = record
  for (const name of path) value = typeof value === 'object' && value !== null ? (value as Plain)[name] : undefined
  return value
}

/** The records of one story that are rows of a table, in order. */
export function* rowsOf(table: Table, facts: Facts): Generator<Row> {
  for (const path of table.lists) yield* walk(facts, path, new Map())
}

function* walk(holder: unknown, path: readonly string[], ancestors: Row['ancestors']): Generator<Row> {
  const [list = '', ...inner] = path
  const held = valueAt(holder, [list])
  if (held === undefined) return
  // an object that stands alone is a list of one
  for (const [index, record] of (Array.isArray(held) ? held : [held]).entries()) {
    const position = index + 1
    if (inner.length === 0) yield { list, record, position, ancestors }
    else yield* walk(record, inner, new Map([...ancestors, [list, { record, position }]]))
  }
}
