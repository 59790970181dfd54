import { loadSchemas, resolve, type Schema } from '../load.ts'

/** A schema with the file that its references start from. */
export interface Place {
  file: string
  schema: Schema
}

/** A list of Facts, or an object that stands alone, whose records are rows. */
export interface List {
  table: string
  path: string[]
  /** the tables of the lists in which it lies, outermost first */
  within: string[]
  record: Place
  /** the reference that gives what plain values are */
  ref?: string
}

const schemas = loadSchemas()

/** What a reference leads to, with the description that stands beside the reference. */
export function follow({ file, schema }: Place): Place {
  if (!schema.$ref) return { file, schema }
  const target = resolve(schemas, file, schema.$ref)
  const reached = follow({ file: target.file, schema: target.schema })
  return schema.description ? { file: reached.file, schema: { ...reached.schema, description: schema.description } } : reached
}

/** The properties of an object schema, references followed. */
export const properties = ({ file, schema }: Place): [string, Place][] =>
  Object.entries(schema.properties ?? {}).map(([name, property]) => [name, follow({ file, schema: property })])

function findLists(): List[] {
  const found: List[] = []
  const visit = (record: Place, path: string[], within: string[]): void => {
    for (const [name, property] of properties(record)) {
      const { schema } = property
      const item = schema.items ? follow({ file: property.file, schema: schema.items }) : property
      const table = schema['x-table'] ?? item.schema['x-table']
      if (table) {
        found.push({ table, path: [...path, name], within, record: item, ...(schema.items?.$ref ? { ref: schema.items.$ref } : {}) })
        visit(item, [...path, name], [...within, table])
      } else if (schema.type === 'object') visit(property, [...path, name], within)
    }
  }
  visit({ file: 'facts.schema.json', schema: schemas.get('facts.schema.json') ?? {} }, [], [])
  return found
}

/** Every list that the annotation `x-table` marks, in the order of the schemas. */
export const lists: readonly List[] = findLists()

/** The names of the tables, each once. */
export const tableNames: readonly string[] = [...new Set(lists.map((list) => list.table))]

/** Whether the rows of a table have ids of their own. */
export const hasId = (table: string): boolean => lists.some((list) => list.table === table && list.record.schema.properties?.id !== undefined)

/** What one row of a table is called: `entities` is one `entity`. */
export const singular = (table: string): string => (table.endsWith('ies') ? `${table.slice(0, -3)}y` : table.slice(0, -1))
