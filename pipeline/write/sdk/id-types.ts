import { literalsAtMost } from './observation.ts'
import { type TableName, tables } from './tables.ts'

/** The ids of each table; at most one more than can be a union of literals. */
export type Ids = ReadonlyMap<TableName, ReadonlySet<string>>

/** The types of ids: where there are few the ids themselves, else a string that only the data can give. */
export function idTypes(ids: Ids): string {
  const types = tables.flatMap(({ name, one, id }) => (id ? [`/** Id of one ${one}. */\nexport type ${id} = ${idType(name, ids.get(name) ?? new Set())}`] : []))
  return ['declare const table: unique symbol', ...types].join('\n\n')
}

function idType(table: TableName, ids: ReadonlySet<string>): string {
  if (ids.size > literalsAtMost) return `string & { readonly [table]: '${table}' }`
  return [...ids].map((id) => JSON.stringify(id)).join(' | ') || 'never'
}
