import { expect, test } from 'vitest'
import { validateFacts } from '../../../pipeline/generated/validators.js'
import { readTable } from '../../../pipeline/lexicon/table.ts'
import { harbourFire } from '../../fixture.ts'
import { vocabulary } from './vocabulary.ts'

const table = <Column extends string>(name: string) => readTable<Column>(new URL(`../../../pipeline/write/jsonld/${name}.tsv`, import.meta.url))

/** Whether the closed lists of the records have the values. */
function isValid(change: object): boolean {
  const facts = harbourFire()
  Object.assign(facts.entities[0] ?? {}, change)
  return validateFacts(facts)
}

test.each(table<'type' | 'subtype' | 'schema'>('entity-types'))('$type $subtype is $schema', ({ type, subtype, schema }) => {
  expect(isValid({ type, ...(subtype ? { subtype } : {}) })).toBe(true)
  expect(vocabulary.types).toHaveProperty(schema)
})

test('only what is a Person or an Organization acts', () => {
  const ancestors = (type: string): string[] => [type, ...(vocabulary.types[type] ?? []).flatMap(ancestors)]
  for (const { schema, acts } of table<'schema' | 'acts'>('entity-types')) {
    expect(ancestors(schema).some((type) => type === 'Person' || type === 'Organization')).toBe(acts === 'yes')
  }
})

test.each(table<'type' | 'happened' | 'planned'>('happenings'))('$type is a type of incident', ({ type, happened, planned }) => {
  const facts = harbourFire()
  Object.assign(facts.incidents[0] ?? {}, { type })
  expect(validateFacts(facts)).toBe(true)
  expect(happened).toBe('Action')
  expect(['', 'Event', 'SportsEvent']).toContain(planned)
})
