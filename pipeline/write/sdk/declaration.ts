import type { Definition, Property } from './definitions.ts'
import { literalsAtMost } from './observation.ts'

/** The words that each property of a record has had; undefined where no such record was seen. */
export type Seen = ReadonlyMap<string, ReadonlySet<string>> | undefined

/** How an interface is called, which other it refines, and which of its properties it states. */
export interface Heading {
  name: string
  extends?: string
  only?: (property: Property) => boolean
}

/** The interface of a definition with its lists narrowed to the words seen; every property is read-only. */
export async function declaration(definition: Definition, seen: Seen, heading: Heading): Promise<string> {
  const { compile } = await import('json-schema-to-typescript')
  const stated = [...definition.properties].filter(([, property]) => heading.only?.(property) ?? true)
  const schema: Parameters<typeof compile>[0] = {
    type: 'object',
    ...(heading.extends || !definition.description ? {} : { description: definition.description }),
    properties: Object.fromEntries(stated.map(([key, property]) => [key, narrowed(property, seen && (seen.get(key) ?? new Set()), !heading.extends)])),
    required: definition.required.filter((key) => stated.some(([name]) => name === key)),
    additionalProperties: false
  }
  const text = await compile(schema, heading.name, { bannerComment: '', format: false })
  return text
    .trim()
    .replace(`interface ${heading.name} {`, heading.extends ? `interface ${heading.name} extends ${heading.extends} {` : '$&')
    .replace(/^\w+\??: /gm, 'readonly $&')
}

/** A property's schema as json-schema-to-typescript takes it. */
function narrowed(property: Property, words: ReadonlySet<string> | undefined, isCommented: boolean): { tsType: string } | { type: 'string'; enum: string[] } {
  const comment = isCommented && property.description ? { description: property.description } : {}
  if (property.kind !== 'word') return { ...comment, tsType: typeOf(property) }
  const { closedList } = property
  const occurring = closedList ? closedList.filter((word) => words?.has(word) ?? true) : [...(words ?? [])].sort()
  if (!closedList && (!words || words.size > literalsAtMost)) return { ...comment, tsType: 'string' }
  return occurring.length > 0 ? { ...comment, type: 'string', enum: occurring } : { ...comment, tsType: 'never' }
}

function typeOf(property: Property): string {
  if (property.kind === 'list') return `readonly ${typeOf(property.items)}[]`
  return property.kind === 'word' ? 'string' : property.type
}
