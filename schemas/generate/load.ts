import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A JSON Schema as plain data. */
export type Schema = { [key: string]: unknown } & {
  $id?: string
  $ref?: string
  $defs?: Record<string, Schema>
  title?: string
  description?: string
  type?: string
  enum?: string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  'x-table'?: string
}

export const folder = fileURLToPath(new URL('..', import.meta.url))

/** Every `*.schema.json` of the folder by file name, sorted. */
export function loadSchemas(): Map<string, Schema> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
  return new Map(names.map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Schema]))
}

/** The definition that a `$ref` of `file` leads to, and the name it has. */
export function resolve(schemas: Map<string, Schema>, file: string, ref: string): { file: string; name: string; schema: Schema } {
  const [path, pointer] = ref.split('#') as [string, string?]
  const target = path || file
  const root = schemas.get(target)
  if (!root) throw new Error(`\`$ref\` ${ref} of ${file} leads to no schema`)
  if (!pointer) return { file: target, name: root.title ?? target, schema: root }
  const key = pointer.replace('/$defs/', '')
  const schema = root.$defs?.[key]
  if (!schema) throw new Error(`\`$ref\` ${ref} of ${file} leads to no definition`)
  return { file: target, name: schema.title ?? key[0]?.toUpperCase() + key.slice(1), schema }
}
