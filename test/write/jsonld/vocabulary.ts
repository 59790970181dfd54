import { readFileSync } from 'node:fs'

interface Vocabulary {
  types: Record<string, string[]>
  properties: Record<string, { on: string[]; range: string[] }>
  members: Record<string, string[]>
}

/** The part of schema.org that the writer uses (test/fixtures/schemaorg.json says its source and licence). */
export const vocabulary = JSON.parse(readFileSync(new URL('../../fixtures/schemaorg.json', import.meta.url), 'utf8')) as Vocabulary

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Node = { [key: string]: Json }

const list = (value: Json | undefined): Json[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const isNode = (value: Json | undefined): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

function ancestors(type: string): Set<string> {
  return new Set([type, ...(vocabulary.types[type] ?? []).flatMap((parent) => [...ancestors(parent)])])
}

const dateTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/

const literalTests: Record<string, (value: Json) => boolean> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) =>
    typeof value === 'string' && dateTime.test(value) && new Date(`${value.slice(0, 10)}T00:00Z`).toISOString().startsWith(value.slice(0, 10)),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value)
}

/** A member of a closed list, by its whole address. */
const isMember = (value: Json, range: string) =>
  typeof value === 'string' && (vocabulary.members[value.replace('https://schema.org/', '')] ?? []).some((type) => type === range)

/** Every node inside a document, however deep. */
export function nodesOf(value: Json): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (!isNode(value)) return []
  return [...('@type' in value ? [value] : []), ...Object.values(value).flatMap(nodesOf)]
}

/** What a document does that schema.org does not allow: unknown types and properties, properties on the wrong type, values of the wrong type, links to nowhere, nodes beside the article. */
export function faultsOf(document: Node): string[] {
  const nodes = nodesOf(document)
  const typeOf = new Map(nodes.map((node) => [node['@id'], String(node['@type'])]))
  const faults = nodes.flatMap((node) => [...nodeFaults(node, typeOf)])
  const ids = nodes.flatMap((node) => (node['@id'] ? [String(node['@id'])] : []))
  if (new Set(ids).size < ids.length) faults.push('two nodes of one address')
  const reached = reachable(list(document['@graph'])[0] as Node, nodes)
  return [...faults, ...ids.filter((id) => !reached.has(id)).map((id) => `${id} cannot be reached from the article`)]
}

function* nodeFaults(node: Node, typeOf: Map<Json | undefined, string>): Generator<string> {
  const type = String(node['@type'])
  if (!vocabulary.types[type]) yield `no type ${type}`
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith('@')) continue
    const property = vocabulary.properties[name]
    if (!property) yield `no property ${name}`
    else {
      if (!property.on.some((domain) => ancestors(type).has(domain))) yield `${name} on ${type}`
      if (list(value).length === 0) yield `${name} is empty`
      for (const item of list(value)) if (!isInRange(item, property.range, typeOf)) yield `${type}.${name} is ${JSON.stringify(item)}`
    }
  }
}

function isInRange(value: Json, range: string[], typeOf: Map<Json | undefined, string>): boolean {
  if (!isNode(value)) return value !== '' && range.some((type) => literalTests[type]?.(value) || isMember(value, type))
  const type = value['@type'] ? String(value['@type']) : typeOf.get(value['@id'])
  return type !== undefined && range.some((wanted) => ancestors(type).has(wanted))
}

function reachable(start: Node, nodes: Node[]): Set<string> {
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const reached = new Set<string>()
  const open: Json[] = [start]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) open.push(...next)
    else if (isNode(next)) {
      const id = next['@id']
      if (typeof id === 'string' && !reached.has(id)) {
        reached.add(id)
        open.push(byId.get(id) ?? {})
      }
      open.push(...Object.values(next))
    }
  }
  return reached
}
