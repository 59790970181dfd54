import type { Column } from '../../../pipeline/write/csv/table.ts'
import type { Schema } from '../load.ts'
import { layouts, leftOut, withoutSentence } from './layout.ts'
import { type List, type Place, properties } from './lists.ts'

const sentence =
  'The sentence in which the words cited start; where no sentence covers them, the block. Of one of more than 1,000 characters what stands around them, with … where it is cut.'

/** A pattern as Table Schema wants it: of the whole cell, without anchors; absent where it is one of a part only. */
function wholePattern({ pattern }: Schema): string | undefined {
  return typeof pattern === 'string' && /^\^.*\$$/.test(pattern) && !pattern.includes('$|') ? pattern.slice(1, -1) : undefined
}

function fieldColumn(name: string, path: string[], schema: Schema, required: boolean): Column {
  const pattern = wholePattern(schema)
  return {
    name,
    source: 'field',
    path,
    type: schema.type as Column['type'],
    description: schema.description ?? '',
    required,
    ...(schema.enum ? { enum: schema.enum } : {}),
    ...(typeof schema.minimum === 'number' ? { minimum: schema.minimum } : {}),
    ...(typeof schema.maximum === 'number' ? { maximum: schema.maximum } : {}),
    ...(pattern ? { pattern } : {})
  }
}

/** The column of a field: names on the way to it joined; a field of its object's own name takes that name alone (`time.time` is `time`, `time.by` is `time_by`). */
export function columnName(table: string, path: string[]): string {
  const name = path.filter((part, index) => part !== path[index - 1]).join('_')
  return layouts[table]?.rename?.[name] ?? name
}

/** The columns of a record's own fields, nested objects laid flat, and of the words that its spans cite. */
function fieldColumns(table: string, record: Place, path: string[] = [], isRequired = true): Column[] {
  const needed = record.schema.required ?? []
  const columns = properties(record).flatMap(([name, { file, schema }]) => {
    const inner = [...path, name]
    const required = isRequired && needed.includes(name)
    if (schema.type === 'array') return []
    if (schema.type === 'object') return fieldColumns(table, { file, schema }, inner, required)
    return [fieldColumn(columnName(table, inner), inner, schema, required)]
  })
  const { start, end, text } = record.schema.properties ?? {}
  if (!start || !end || text) return columns
  const description = path.length ? `Words of \`${path.join('.')}\`. ${record.schema.description}` : 'The words from `start` to `end`.'
  const required = isRequired && needed.includes('start')
  return [{ name: columnName(table, [...path, 'words']), source: 'words', path, type: 'string', description, required }, ...columns]
}

/** Columns of several lists as those of one table: what one list lacks is not required. */
function merge(sets: Column[][]): Column[] {
  const byName = new Map<string, Column[]>()
  for (const column of sets.flat()) byName.set(column.name, [...(byName.get(column.name) ?? []), column])
  return [...byName.values()].flatMap((found) => {
    const isRequired = found.length === sets.length && found.every((column) => column.required)
    return found.slice(0, 1).map((column) => ({ ...column, required: isRequired }))
  })
}

function derivedColumn(name: string, description: string, required = false): Column {
  const isOffset = name === 'start' || name === 'end'
  return { name, source: 'derived', path: [], type: isOffset ? 'integer' : 'string', description, required, ...(isOffset ? { minimum: 0 } : {}) }
}

/** The columns of a table but for its keys, in no order. */
export function tableColumns(table: string, lists: readonly List[], keys: readonly Column[]): Column[] {
  const { value, derived } = layouts[table] ?? {}
  const fields = lists.map(({ record }) => {
    const columns = value ? [fieldColumn(value, [], record.schema, true)] : fieldColumns(table, record)
    return columns.filter((column) => !leftOut[table]?.includes(column.name))
  })
  const columns = [...Object.entries(derived ?? {}).map(([name, description]) => derivedColumn(name, description)), ...merge(fields)]
  const has = (name: string) => [...keys, ...columns].some((column) => column.name === name)
  if (table !== 'stories' && !has('story')) columns.push(derivedColumn('story', 'Id of the story.', true))
  if (has('start') && !withoutSentence.includes(table)) {
    columns.push(derivedColumn('sentence', sentence))
  }
  return columns
}

/** The columns in reading order: id and story, what a reader wants first, the rest as in the schema, offsets, and the sentence last. */
export function inReadingOrder(table: string, columns: readonly Column[]): Column[] {
  const first = ['id', 'story', ...(layouts[table]?.first ?? [])]
  const rank = ({ name }: Column): number => {
    const place = first.indexOf(name)
    if (place >= 0) return place
    if (name === 'sentence') return first.length + 3
    if (name === 'start' || name === 'end') return first.length + 1
    return /_(?:start|end)$/.test(name) ? first.length + 2 : first.length
  }
  return columns.toSorted((a, b) => rank(a) - rank(b))
}
