import type { Column, ForeignKey } from '../../../pipeline/write/csv/table.ts'
import { columnName } from './columns.ts'
import { layouts } from './layout.ts'
import { follow, hasId, type List, type Place, singular, tableNames } from './lists.ts'

function parentColumn(table: string, required: boolean): Column {
  const row = singular(table)
  const common = { name: row, path: [table === 'stories' ? 'story' : table], required }
  return hasId(table)
    ? { ...common, source: 'ancestor', type: 'string', description: `Id of the ${row} that it belongs to.` }
    : { ...common, source: 'position', type: 'integer', minimum: 1, description: `Position of the ${row} that it belongs to.` }
}

/** The columns that say where a row belongs: what it lies in, which list of it, and its place there; none for records with ids of their own. */
export function keyColumns(table: string, lists: readonly List[]): Column[] {
  const parents = [...new Set(lists.flatMap((list) => list.within))]
  if (parents.length === 0) return []
  // a row of a table with several parents has one of them
  const isRequired = lists.every((list) => list.within.join() === parents.join())
  const list = layouts[table]?.list
  const names = lists.map(({ path }) => path.at(-1) ?? '')
  return [
    ...parents.map((parent) => parentColumn(parent, isRequired)),
    ...(list ? [{ name: list.column, source: 'list', path: [], type: 'string', description: list.description, required: true, enum: names } as const] : []),
    { name: 'position', source: 'position', path: [], type: 'integer', minimum: 1, description: 'Place in the list, from 1.', required: true }
  ]
}

/** The table whose ids a reference names: `common.schema.json#/$defs/entityId` those of `entities`. */
function tableOfIds(ref: string | undefined): string | undefined {
  const kind = /#\/\$defs\/(\w+)Id$/.exec(ref ?? '')?.[1]
  return tableNames.find((table) => singular(table) === kind)
}

/** The columns of a record that hold ids of other tables, with the table. */
function idColumns(table: string, { file, schema }: Place, path: string[] = []): [string, string][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]): [string, string][] => {
    const target = tableOfIds(property.$ref)
    if (target && name !== 'id' && name !== 'story') return [[columnName(table, [...path, name]), target]]
    const inner = follow({ file, schema: property })
    return inner.schema.type === 'object' ? idColumns(table, inner, [...path, name]) : []
  })
}

/** Which of a table's columns name rows of others: ids in its fields, and what its rows lie in. */
export function foreignKeys(table: string, lists: readonly List[]): ForeignKey[] {
  const keys = new Map<string, ForeignKey>()
  const add = (columns: string[], to: string, at: string[]) => keys.set(columns.join(), { columns, table: to, to: at })
  // a message may tell of a story that could not be read, which has no row
  if (table !== 'stories' && table !== 'messages') add(['story'], 'stories', ['id'])
  const value = layouts[table]?.value
  for (const { within, record, ref } of lists) {
    for (const [index, parent] of within.entries()) {
      const outer = within.slice(0, index).map(singular)
      if (hasId(parent)) add([singular(parent)], parent, ['id'])
      else add([...outer, singular(parent)], parent, [...outer, 'position'])
    }
    for (const [column, to] of idColumns(table, record)) add([column], to, ['id'])
    const named = tableOfIds(ref)
    if (value && named) add([value], named, ['id'])
  }
  return [...keys.values()]
}
