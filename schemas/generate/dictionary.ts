import { loadSchemas, resolve, type Schema } from './load.ts'
import { describeTables } from './tables/describe.ts'
import { makeTables } from './tables.ts'

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function describe(schemas: Map<string, Schema>, file: string, schema: Schema): { type: string; description: string; inner?: { file: string; schema: Schema } } {
  const target = schema.$ref ? resolve(schemas, file, schema.$ref) : { file, name: '', schema }
  const description = schema.description ?? target.schema.description ?? ''
  const { type, items } = target.schema
  if (target.schema.enum) return { type: target.schema.enum.map((value) => `\`${value}\``).join(' '), description }
  if (type === 'array' && items) {
    const of = describe(schemas, target.file, items)
    return { type: `list of ${of.type}`, description, ...(of.inner ? { inner: of.inner } : {}) }
  }
  if (type === 'object') return { type: target.schema.title ?? 'object', description, inner: { file: target.file, schema: target.schema } }
  return { type: String(type), description }
}

function table(schemas: Map<string, Schema>, file: string, schema: Schema, prefix: string, isTop: boolean): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const { type, description, inner } = describe(schemas, file, property)
    const name = prefix + key
    const isRecord = inner && schemas.has(inner.file) && schemas.get(inner.file) === inner.schema
    const row = `| \`${name}\` | ${cell(type)} | ${schema.required?.includes(key) ? 'yes' : ''} | ${cell(description)} |`
    const isList = (property.type ?? '') === 'array'
    return [
      row,
      ...(inner && !isRecord && isTop ? table(schemas, inner.file, inner.schema, `${name}${isList ? '[]' : ''}.`, prefix.split('.').length < 3) : [])
    ]
  })
}

/** The data dictionary in Markdown: each record with its fields, then each table with its columns. */
export function generateDictionary(): string {
  const schemas = loadSchemas()
  const sections = [...schemas]
    .filter(([, schema]) => schema.properties)
    .map(([file, schema]) => {
      const rows = table(schemas, file, schema, '', true)
      return `## ${schema.title}\n\n${schema.description}\n\nSchema: [\`${file}\`](${file})\n\n| field | type | always there | what it is |\n|---|---|---|---|\n${rows.join('\n')}\n`
    })
  return `<!-- Made from schemas/*.schema.json by \`npm run generate\`: change the schema, not this file. -->
# Data dictionary

Every record of nutgraf, field by field. Absent is absent: there is no null and no empty string.

**Offsets** are UTF-16 code units into \`story.text\`, end exclusive: in JavaScript \`text.slice(start, end)\` is the words cited. Python counts code points:
\`text.encode('utf-16-le')[2 * start:2 * end].decode('utf-16-le')\` gives the same words.

**CSV** is described under [Tables](#tables), table by table.

${sections.join('\n')}
${describeTables(makeTables())}`
}
