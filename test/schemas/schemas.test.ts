import { execFileSync } from 'node:child_process'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../pipeline/document.ts'
import { validateFacts, validateFailure } from '../../pipeline/generated/validators.js'
import { loadSchemas, resolve, type Schema } from '../../schemas/generate/load.ts'
import { first, harbourFire } from '../fixture.ts'

const schemas = loadSchemas()

/** Every schema inside a file, with its path. */
function* every(schema: Schema, path: string): Generator<[string, Schema]> {
  yield [path, schema]
  if (schema.items) yield* every(schema.items, `${path}.items`)
  for (const [key, inner] of Object.entries({ ...schema.properties, ...schema.$defs })) yield* every(inner, `${path}.${key}`)
}

const all = [...schemas].flatMap(([file, schema]) => [...every(schema, file)])

describe('every schema', () => {
  test('describes itself, or what it refers to does', () => {
    const silent = all.filter(([path, schema]) => {
      const file = path.slice(0, path.indexOf('.schema.json') + '.schema.json'.length)
      return !schema.description && !(schema.$ref && resolve(schemas, file, schema.$ref).schema.description)
    })
    expect(silent.map(([path]) => path)).toEqual([])
  })

  test('allows no property that it does not name', () => {
    expect(all.filter(([, schema]) => schema.properties && schema.additionalProperties !== false).map(([path]) => path)).toEqual([])
  })

  test('gives examples that it accepts', () => {
    const ajv = new Ajv2020({ strict: true })
    ajv.addVocabulary(['x-table'])
    const formats = addFormats as unknown as { default?: (ajv: Ajv2020) => void }
    ;(formats.default ?? (addFormats as unknown as (ajv: Ajv2020) => void))(ajv)
    for (const schema of schemas.values()) ajv.addSchema(schema)
    const refused: string[] = []
    for (const [path, schema] of all) {
      const file = path.slice(0, path.indexOf('.schema.json') + '.schema.json'.length)
      for (const example of (schema.examples as unknown[] | undefined) ?? []) {
        const { $id: _id, $defs: _defs, ...rest } = schema
        const absolute = JSON.parse(
          JSON.stringify(rest).replaceAll('"$ref":"#', `"$ref":"${file}#`).replaceAll('"$ref":"', '"$ref":"https://nutgraf.example/schemas/')
        )
        if (!ajv.validate(absolute, example)) refused.push(`${path}: ${ajv.errorsText()}`)
      }
    }
    expect(refused).toEqual([])
  })
})

const records: Record<string, (facts: Facts) => object> = {
  'facts.schema.json': (facts) => facts,
  'story.schema.json': (facts) => facts.story,
  'entity.schema.json': (facts) => first(facts.entities),
  'mention.schema.json': (facts) => first(facts.mentions),
  'time.schema.json': (facts) => first(facts.times),
  'quantity.schema.json': (facts) => first(facts.quantities),
  'quote.schema.json': (facts) => first(facts.quotes),
  'event.schema.json': (facts) => first(facts.events),
  'incident.schema.json': (facts) => first(facts.incidents),
  'relation.schema.json': (facts) => first(facts.relations),
  'message.schema.json': (facts) => first(facts.messages),
  'sentence.schema.json': (facts) => first(facts.sentences)
}

describe.each(Object.entries(records))('%s', (file, record) => {
  test('accepts the fixture', () => {
    expect(validateFacts(harbourFire())).toBe(true)
  })

  test('refuses a property that it does not name', () => {
    const facts = harbourFire()
    Object.assign(record(facts), { surprise: 1 })
    expect(validateFacts(facts)).toBe(false)
  })

  test.each(schemas.get(file)?.required ?? [])('refuses a record without %s', (key) => {
    const facts = harbourFire()
    delete (record(facts) as Record<string, unknown>)[key]
    expect(validateFacts(facts)).toBe(false)
  })

  test.each(Object.keys(schemas.get(file)?.properties ?? {}))('refuses null for %s', (key) => {
    const facts = harbourFire()
    Object.assign(record(facts), { [key]: null })
    expect(validateFacts(facts)).toBe(false)
  })
})

describe('the schemas refuse', () => {
  const refused: Record<string, (facts: Facts) => void> = {
    'a role that is not on the list': (facts) =>
      Object.assign(first(first(facts.events.filter(({ participants }) => participants.length > 0)).participants), { role: 'villain' }),
    'an event type that is not on the list': (facts) => Object.assign(first(facts.events), { type: 'PARTY' }),
    'a country in three letters': (facts) => Object.assign(first(facts.entities), { country: 'GBR' }),
    'an empty name': (facts) => Object.assign(first(facts.entities), { name: '' }),
    'a latitude beyond the pole': (facts) => Object.assign(first(facts.entities), { latitude: 91 }),
    'a confidence over one': (facts) => Object.assign(first(facts.mentions), { confidence: 1.2 }),
    'an offset below zero': (facts) => Object.assign(first(facts.mentions), { start: -1 }),
    'a fraction of an offset': (facts) => Object.assign(first(facts.mentions), { end: 3.5 }),
    'a date in words': (facts) => Object.assign(facts.story, { datePublished: 'May 15' }),
    'another version': (facts) => Object.assign(facts, { schemaVersion: '9.0.0' })
  }
  test.each(Object.entries(refused))('%s', (_name, damage) => {
    const facts = harbourFire()
    damage(facts)
    expect(validateFacts(facts)).toBe(false)
  })
})

describe('failure.schema.json', () => {
  test('accepts a failure', () => {
    expect(validateFailure({ id: 'a', error: { code: 'broken-json', message: 'the line is not JSON', line: 3 } })).toBe(true)
  })
  test.each([
    { id: 'a' },
    { error: { code: 'x', message: 'y' } },
    { id: 'a', error: { code: 'Not Kebab', message: 'y' } },
    { id: 'a', error: { code: 'x', message: 'y', line: 0 } }
  ])('refuses %j', (record) => {
    expect(validateFailure(record)).toBe(false)
  })
})

test('what is made from the schemas is current', () => {
  expect(() => execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'schemas/generate.ts', '--check'])).not.toThrow()
})
