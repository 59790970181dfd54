import { parse } from 'csv-parse/sync'
import type { Facts, Failure } from '../../../pipeline/document.ts'
import { tables } from '../../../pipeline/generated/tables.ts'
import { type CsvOptions, csvWriter } from '../../../pipeline/write/csv/index.ts'
import type { Column, Table } from '../../../pipeline/write/csv/table.ts'
import { memoryOutput } from '../memory-output.ts'

type Cells = Record<string, string>
type Tree = Record<string, unknown>

/** Every file that the records make. */
export async function filesOf(records: readonly (Facts | Failure)[], options: CsvOptions = {}): Promise<Map<string, string>> {
  const { output, files } = memoryOutput()
  const writer = await csvWriter(output, options)
  for (const record of records) await ('error' in record ? writer.failure(record) : writer.story(record))
  await writer.end()
  return files
}

/** The rows of a table as its file gives them, cells by column. */
export const rowsIn = (files: Map<string, string>, table: string): Cells[] =>
  parse(files.get(`${table}.csv`) ?? '', { columns: true, record_delimiter: '\r\n', bom: true })

/** What the dictionary tells a reader to do with a text cell. */
export const withoutGuard = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell)

function parsed({ type }: Column, cell: string): unknown {
  if (cell === '') return undefined
  if (type === 'string') return withoutGuard(cell)
  return type === 'boolean' ? cell === 'true' : Number(cell)
}

function put(tree: Tree, path: readonly string[], value: unknown): void {
  const [name = '', ...inner] = path
  if (inner.length === 0) tree[name] = value
  else {
    tree[name] ??= {}
    put(tree[name] as Tree, inner, value)
  }
}

/** The record, or plain value, that the field columns of a row give. */
function recordOf(table: Table, row: Cells): unknown {
  const record: Tree = {}
  for (const column of table.columns) {
    const value = parsed(column, row[column.name] ?? '')
    if (column.source !== 'field' || value === undefined) continue
    if (column.path.length === 0) return value
    put(record, column.path, value)
  }
  return record
}

/** The list of the table's lists that a row is of: the one whose parents the row names. */
function listOf(table: Table, row: Cells): readonly string[] {
  const party = table.columns.find((column) => column.source === 'list')
  const parents = table.columns.filter((column) => column.source === 'ancestor' && row[column.name])
  const found = table.lists.find((list) => (party ? list.at(-1) === row[party.name] : parents.every((parent) => list.includes(parent.path[0] ?? ''))))
  if (!found) throw new Error(`no list of ${table.name} for ${JSON.stringify(row)}`)
  return found
}

/** The object that holds the list, found by the row's keys. */
function holderOf(table: Table, row: Cells, list: readonly string[], facts: Tree): Tree {
  let holder = facts
  for (const name of list.slice(0, -1)) {
    const held = holder[name]
    if (!Array.isArray(held)) holder = held as Tree
    else {
      const key = table.columns.find((column) => column.path[0] === name && (column.source === 'ancestor' || column.source === 'position'))
      const cell = key && parsed(key, row[key.name] ?? '')
      holder = (key?.source === 'ancestor' ? held.find((each) => each.id === cell) : held[Number(cell) - 1]) as Tree
    }
  }
  return holder
}

/** The Facts of the only story of some files, but for its sentences, which no table holds. */
export function rebuild(files: Map<string, string>): unknown {
  const facts: Tree = { schemaVersion: '1.0.0' }
  const byDepth = tables.toSorted((a, b) => (a.lists[0]?.length ?? 0) - (b.lists[0]?.length ?? 0))
  for (const name of ['entities', 'mentions', 'times', 'quantities', 'quotes', 'events', 'incidents', 'relations', 'messages']) facts[name] = []
  for (const table of byDepth) {
    for (const row of rowsIn(files, table.name)) {
      const list = listOf(table, row)
      const name = list.at(-1) ?? ''
      const record = recordOf(table, row)
      const holder = holderOf(table, row, list, facts)
      if (name === 'story') facts.story = { ...(record as Tree), blocks: [], text: files.get(row.text_file ?? '') }
      else if (name === 'events' && holder === facts)
        facts.events = [...(facts.events as unknown[]), { participants: [], figures: [], sources: [], ...(record as Tree) }]
      else if (name === 'incidents') facts.incidents = [...(facts.incidents as unknown[]), { who: [], whom: [], figures: [], causes: [], ...(record as Tree) }]
      else holder[name] = [...((holder[name] as unknown[] | undefined) ?? []), record]
    }
  }
  return { id: (facts.story as Tree).id, ...facts }
}
