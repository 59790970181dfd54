import { readFileSync } from 'node:fs'
import { lazy } from '../../lexicon/table.ts'
import { tables } from './tables.ts'

/** What a property holds: the id of a row, a record or part of one, a list, a word of a list that can be narrowed to what occurs, or anything else. */
export type Property = { description?: string } & (
  | { kind: 'id'; type: string }
  | { kind: 'record'; type: string }
  | { kind: 'list'; items: Property }
  | { kind: 'word'; closedList?: readonly string[] }
  | { kind: 'plain'; type: string }
)

/** A record, or a part of one that has a name. */
export interface Definition {
  name: string
  description?: string
  properties: ReadonlyMap<string, Property>
  required: readonly string[]
}

interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  title?: string
  description?: string
  type?: string
  enum?: string[]
  const?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
}

/** Words of no closed list that are worth narrowing: who and what is named, and in which countries. */
const openLists: ReadonlySet<string> = new Set(['Entity.name', 'Entity.country', 'Participant.country'])

/** Messages also tell of stories that failed, which are in no table. */
const looseIds: ReadonlySet<string> = new Set(['Message.story'])

/** The definitions of all tables' records and their parts by name, read from the package's schemas; a part stands before the record that has it. */
export const definitions = lazy((): ReadonlyMap<string, Definition> => {
  const found = new Map<string, Definition>()
  for (const { record } of tables) {
    const file = `${record.toLowerCase()}.schema.json`
    define(file, schemaFile(file), found)
  }
  return found
})

/** Version of the schemas. */
export const schemaVersion = (): string => schemaFile('facts.schema.json').properties?.schemaVersion?.const ?? ''

const schemas = new Map<string, Schema>()

function schemaFile(name: string): Schema {
  const schema = schemas.get(name) ?? (JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8')) as Schema)
  schemas.set(name, schema)
  return schema
}

function define(file: string, schema: Schema, found: Map<string, Definition>): string {
  const name = schema.title ?? file
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => [key, propertyOf(file, `${name}.${key}`, property, found)] as const)
  found.set(name, { name, ...described(schema), properties: new Map(properties), required: schema.required ?? [] })
  return name
}

const described = ({ description }: Schema) => (description ? { description } : {})

function propertyOf(file: string, place: string, schema: Schema, found: Map<string, Definition>): Property {
  if (schema.$ref) {
    const [path, pointer = ''] = schema.$ref.split('#/$defs/') as [string, string?]
    const target = path || file
    const definition = pointer ? schemaFile(target).$defs?.[pointer] : schemaFile(target)
    if (!definition) throw new Error(`\`$ref\` ${schema.$ref} of ${file} leads to no definition`)
    if (pointer.endsWith('Id') && !looseIds.has(place)) {
      return { kind: 'id', type: `${pointer[0]?.toUpperCase()}${pointer.slice(1)}`, ...described({ ...definition, ...schema }) }
    }
    return { ...propertyOf(target, place, definition, found), ...described({ ...definition, ...schema }) }
  }
  const comment = described(schema)
  if (schema.enum) return { kind: 'word', closedList: schema.enum, ...comment }
  if (openLists.has(place)) return { kind: 'word', ...comment }
  if (schema.type === 'object') return { kind: 'record', type: define(file, schema, found), ...comment }
  if (schema.items) return { kind: 'list', items: propertyOf(file, place, schema.items, found), ...comment }
  return { kind: 'plain', type: schema.type === 'integer' ? 'number' : String(schema.type), ...comment }
}
