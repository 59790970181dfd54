import { expect, test } from 'vitest'
import type { Facts } from '../../../pipeline/document.ts'
import { first, harbourFire } from '../../fixture.ts'
import { packageOf } from './written-package.ts'

/** The declaration of a type in the package of the fixture, changed. */
async function declared(name: string, change: (facts: Facts) => unknown = () => {}): Promise<string> {
  const facts = harbourFire()
  change(facts)
  const types = (await packageOf([facts])).get('sdk/records.d.ts') ?? ''
  const found = types.split('\n\n').find((part) => new RegExp(`^export (interface|type) ${name}\\b`, 'm').test(part))
  return found ?? ''
}

test('a closed list has only the words that occur, in the order of the schema', async () => {
  expect(await declared('Quote')).toContain('readonly kind: ("direct" | "indirect")')
  expect(await declared('Quote', ({ quotes }) => quotes.map((quote) => Object.assign(quote, { kind: 'indirect' })))).toContain('readonly kind: "indirect"')
})

test('a list of which no word occurs is never', async () => {
  expect(await declared('PlaceEntity')).toContain('readonly gender?: never')
})

test('a part that no record has keeps all words of its lists', async () => {
  expect(await declared('Cause', ({ incidents }) => incidents.map((incident) => Object.assign(incident, { causes: [] })))).toContain(
    'readonly kind: ("cause" | "retaliation")'
  )
})

test('places and countries are those that occur', async () => {
  expect(await declared('PlaceEntity')).toContain('readonly name: ("Aberdeen" | "London" | "Scotland" | "grain terminal")')
  expect(await declared('PlaceEntity')).toContain('readonly country?: "GB"')
})

test('a union has one member for each type that occurs', async () => {
  expect(await declared('Entity')).toContain('export type Entity = OrganizationEntity | PersonEntity | PlaceEntity')
})

test('a union of which no row occurs is its record', async () => {
  expect(await declared('Event', (facts) => Object.assign(facts, { events: [] }))).toContain('export type Event = EventRecord')
})

test('the id of a row is one of the ids where there are few', async () => {
  expect(await declared('RelationId')).toContain('export type RelationId = "harbour-fire/r1" | "harbour-fire/r2"')
})

test('the id of a row is branded where there are many', async () => {
  const many = (facts: Facts) => {
    const [relation] = facts.relations
    Object.assign(facts, { relations: Array.from({ length: 201 }, (_, index) => ({ ...relation, id: `harbour-fire/r${index + 1}` })) })
  }
  expect(await declared('RelationId', many)).toContain("export type RelationId = string & { readonly [table]: 'relations' }")
})

test('the id of a table without rows does not exist', async () => {
  expect(await declared('RelationId', (facts) => Object.assign(facts, { relations: [] }))).toContain('export type RelationId = never')
})

test('hostile names stay inside their literal', async () => {
  const name = 'a" | any /* \\ \u2028 */ `\x24{x}`'
  const types = await declared('PlaceEntity', ({ entities }) => Object.assign(first(entities), { name }))
  expect(types).toContain(JSON.stringify(name).replace('\u2028', '\\u2028'))
})

test('a message may tell of a story that is in no table', async () => {
  expect(await declared('Message')).toContain('readonly story: string')
})

test('every property is read-only', async () => {
  const types = (await packageOf([harbourFire()])).get('sdk/records.d.ts') ?? ''
  expect(types.match(/^(?!readonly )\w+\??: .*$/gm)).toBeNull()
  expect(types).not.toMatch(/: \w+\[\]/)
})
