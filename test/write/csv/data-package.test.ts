import { describe, expect, it } from 'vitest'
import { filesOf } from './read-back.ts'

interface Resource {
  name: string
  path: string
  encoding: string
  schema: { fields: { name: string; type: string; constraints?: object }[]; primaryKey?: string[]; uniqueKeys?: string[][]; foreignKeys?: object[] }
}

async function resources(excel = false): Promise<Map<string, Resource>> {
  const files = await filesOf([], { excel })
  const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as { resources: Resource[] }
  return new Map(resources.map((resource) => [resource.path, resource]))
}

const schemaOf = async (table: string) => (await resources()).get(`${table}.csv`)?.schema

describe('the data package', () => {
  it('describes every column in its order', async () => {
    const files = await filesOf([])
    for (const [path, { schema }] of await resources()) expect(`${schema.fields.map(({ name }) => name).join()}\r\n`).toBe(files.get(path))
  })

  it('gives types, closed lists and bounds', async () => {
    const fields = (await schemaOf('entities'))?.fields ?? []
    expect(fields.find(({ name }) => name === 'latitude')).toMatchObject({ type: 'number', constraints: { minimum: -90, maximum: 90 } })
  })

  it('gives patterns without anchors', async () => {
    const fields = (await schemaOf('entities'))?.fields ?? []
    expect(fields.find(({ name }) => name === 'country')?.constraints).toEqual({ pattern: '[A-Z]{2}' })
  })

  it('gives records their id as key', async () => {
    expect((await schemaOf('events'))?.primaryKey).toEqual(['id'])
  })

  it('gives rows of lists their parent and place as key', async () => {
    expect((await schemaOf('participants'))?.primaryKey).toEqual(['event', 'position'])
  })

  it('gives a table of two parents no primary key, for a part of it is empty', async () => {
    const schema = await schemaOf('figures')
    expect([schema?.primaryKey, schema?.uniqueKeys]).toEqual([undefined, [['event', 'incident', 'position']]])
  })

  it('joins claims to figures by two columns', async () => {
    expect((await schemaOf('claims'))?.foreignKeys).toContainEqual({
      fields: ['incident', 'figure'],
      reference: { resource: 'figures', fields: ['incident', 'position'] }
    })
  })

  it('leaves the resource out where a table leads to itself', async () => {
    expect((await schemaOf('entities'))?.foreignKeys).toContainEqual({ fields: ['affiliation_entity'], reference: { fields: ['id'] } })
  })

  it('says that there is a byte order mark', async () => {
    expect((await resources(true)).get('events.csv')?.encoding).toBe('utf-8-sig')
  })
})
