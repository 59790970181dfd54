import { type Definition, definitions } from './definitions.ts'

/** Above this many, a union of literals helps nobody and slows the compiler. */
export const literalsAtMost = 200

/** The records that are unions by their `type`. */
export const unions: ReadonlySet<string> = new Set(['Entity', 'Event'])

/** Which words of its lists a record has had: by property. */
export type Words = Map<string, Set<string>>

/** What has really occurred in the records seen: how the types are narrowed. */
export class Observation {
  readonly #words = new Map<string, Words>()

  /** Notes a record of the definition `name` and all its parts. */
  see(name: string, record: object): void {
    const definition = definitions().get(name)
    if (!definition) throw new Error(`No schema defines \`${name}\``)
    this.#note(name, definition, record)
    if (unions.has(name) && 'type' in record) this.#note(variantKey(name, String(record.type)), definition, record)
    for (const [key, value] of Object.entries(record)) {
      const property = definition.properties.get(key)
      if (property?.kind === 'record') this.see(property.type, value)
      if (property?.kind === 'list' && property.items.kind === 'record') for (const item of value) this.see(property.items.type, item)
    }
  }

  /** The words seen in records of a definition; undefined where none was seen. */
  words(name: string): ReadonlyMap<string, ReadonlySet<string>> | undefined {
    return this.#words.get(name)
  }

  /** The words seen in records of a definition that have the type. */
  wordsOfVariant(name: string, type: string): ReadonlyMap<string, ReadonlySet<string>> | undefined {
    return this.#words.get(variantKey(name, type))
  }

  #note(key: string, definition: Definition, record: object): void {
    const words = this.#words.get(key) ?? new Map<string, Set<string>>()
    this.#words.set(key, words)
    for (const [name, value] of Object.entries(record)) {
      if (definition.properties.get(name)?.kind !== 'word') continue
      const seen = words.get(name) ?? new Set()
      words.set(name, seen)
      // one more than can be a union is enough to know that it is none
      if (seen.size <= literalsAtMost) seen.add(value)
    }
  }
}

const variantKey = (name: string, type: string) => `${name} ${type}`
