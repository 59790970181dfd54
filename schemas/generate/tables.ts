import type { Table } from '../../pipeline/write/csv/table.ts'
import { inReadingOrder, tableColumns } from './tables/columns.ts'
import { foreignKeys, keyColumns } from './tables/keys.ts'
import { layouts } from './tables/layout.ts'
import { lists, tableNames } from './tables/lists.ts'

function makeTable(name: string): Table {
  const own = lists.filter((list) => list.table === name)
  const keys = keyColumns(name, own)
  const columns = tableColumns(name, own, keys)
  return {
    name,
    description: layouts[name]?.description ?? own[0]?.record.schema.description ?? '',
    lists: own.map((list) => list.path),
    columns: [...keys, ...inReadingOrder(name, columns)],
    key: columns.some((column) => column.name === 'id') ? ['id'] : keys.map((column) => column.name),
    foreignKeys: foreignKeys(name, own)
  }
}

/** Every table that the annotation `x-table` of the schemas marks. */
export const makeTables = (): Table[] => tableNames.map(makeTable)

/** TypeScript with the definitions of every table, one a line. */
export function generateTables(): string {
  const definitions = makeTables().map((table) => `  ${JSON.stringify(table)}`)
  return `// Made from schemas/*.schema.json by \`npm run generate\`: change the schema, not this file.
import type { Table } from '../write/csv/table.ts'

/** Every table of the CSV output. */
export const tables: readonly Table[] = [
${definitions.join(',\n')}
]
`
}
