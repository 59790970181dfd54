import { compile } from 'json-schema-to-typescript'
import { loadSchemas, resolve, type Schema } from './load.ts'

const isNamed = (schema: Schema) => schema.type === 'object' || schema.enum !== undefined

/** Puts a type's name in the place of each `$ref` to an object or a closed list, and the schema itself in the place of the others. */
function withNames(schemas: Map<string, Schema>, file: string, schema: Schema): Schema {
  if (schema.$ref) {
    const target = resolve(schemas, file, schema.$ref)
    const description = schema.description ?? target.schema.description
    if (isNamed(target.schema)) return { tsType: target.name, ...(description ? { description } : {}) }
    return withNames(schemas, target.file, { ...target.schema, ...(description ? { description } : {}) })
  }
  const copy: Schema = { ...schema }
  delete copy.$id
  delete copy.$defs
  delete copy.examples
  // one comment a property is enough: a named inner type brings its own
  if (copy.items) copy.items = withNames(schemas, file, copy.items)
  delete copy.minItems
  if (copy.properties) copy.properties = Object.fromEntries(Object.entries(copy.properties).map(([key, value]) => [key, withNames(schemas, file, value)]))
  return copy
}

/** TypeScript declarations of every record, in the order of the schema files. */
export async function generateTypes(): Promise<string> {
  const schemas = loadSchemas()
  const parts: string[] = []
  const declare = async (file: string, name: string, schema: Schema) => {
    const declared = await compile(withNames(schemas, file, schema) as object, name, {
      bannerComment: '',
      additionalProperties: false,
      format: false,
      ignoreMinAndMaxItems: true
    })
    parts.push(declared.trim())
  }
  for (const [file, schema] of schemas) {
    for (const [key, definition] of Object.entries(schema.$defs ?? {})) {
      if (isNamed(definition)) await declare(file, definition.title ?? (key[0]?.toUpperCase() ?? '') + key.slice(1), definition)
    }
    if (schema.properties) await declare(file, schema.title ?? file, schema)
  }
  return `// Made from schemas/*.schema.json by \`npm run generate\`: change the schema, not this file.\n\n${parts.join('\n\n')}\n`
}
