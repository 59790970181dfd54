import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Facts, Failure } from '../../pipeline/document.ts'
import { writeFolder } from '../../pipeline/write/index.ts'
import { harbourFire } from '../fixture.ts'

const failure: Failure = { id: 'b', error: { code: 'broken-json', message: 'no' } }
let scratch: string
let out: string
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'nutgraf-test-'))
  out = join(scratch, 'out')
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

async function* records(...all: (Facts | Failure)[]): AsyncGenerator<Facts | Failure> {
  yield* all
}

describe('writing a folder', () => {
  it('counts stories and gives back failures', async () => {
    const { stories, failures } = await writeFolder(records(harbourFire(), failure), out, { to: ['ndjson'] })
    expect([stories, failures]).toEqual([1, [failure]])
  })

  it('writes only what is asked for', async () => {
    const { files } = await writeFolder(records(harbourFire()), out, { to: ['ndjson'] })
    expect([files, readdirSync(out).sort()]).toEqual([
      ['facts.ndjson', 'manifest.json'],
      ['facts.ndjson', 'manifest.json']
    ])
  })

  it('takes a format named twice once', async () => {
    expect((await writeFolder(records(failure), out, { to: ['ndjson', 'ndjson'] })).files).toEqual(['facts.ndjson', 'manifest.json'])
  })

  it('writes tables with the texts', async () => {
    const { files } = await writeFolder(records(harbourFire()), out, { to: ['csv'] })
    expect(files).toEqual(expect.arrayContaining(['events.csv', 'datapackage.json', 'text/harbour-fire.txt']))
  })

  it('writes JSON-LD and the typed package', async () => {
    const { files } = await writeFolder(records(harbourFire(), failure), out, { to: ['jsonld', 'sdk'] })
    expect(files).toEqual(expect.arrayContaining(['jsonld/harbour-fire.jsonld', 'jsonld/harbour-fire.html', 'sdk/index.js', 'sdk/records.d.ts']))
  })

  it('hands on the options', async () => {
    await writeFolder(records(harbourFire()), out, { to: ['csv', 'ndjson'], excel: true, syntax: true })
    expect([readFileSync(join(out, 'events.csv'), 'utf8')[0], readFileSync(join(out, 'facts.ndjson'), 'utf8').includes('"sentences"')]).toEqual([
      '\uFEFF',
      true
    ])
  })

  it('tells of each story', async () => {
    const told: string[] = []
    await writeFolder(records(harbourFire(), failure), out, { to: ['ndjson'] }, ({ id }) => told.push(id))
    expect(told).toEqual(['harbour-fire', 'b'])
  })

  it('leaves nothing behind when the stories break off', async () => {
    async function* broken(): AsyncGenerator<Facts | Failure> {
      yield harbourFire()
      throw new Error('half-way')
    }
    await expect(writeFolder(broken(), out, { to: ['csv', 'ndjson'] })).rejects.toThrow('half-way')
    expect(existsSync(out)).toBe(false)
  })

  it('writes the same bytes in every run', async () => {
    await writeFolder(records(harbourFire(), failure), out, { to: ['csv', 'ndjson'] })
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8')
    await writeFolder(records(harbourFire(), failure), out, { to: ['csv', 'ndjson'] })
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(manifest)
  })

  it('keeps hostile ids inside the folder', async () => {
    const facts = JSON.parse(JSON.stringify(harbourFire()).replaceAll('harbour-fire', '../../evil')) as Facts
    await writeFolder(records(facts), out, { to: ['csv'] })
    expect([readdirSync(scratch), readdirSync(join(out, 'text'))]).toEqual([['out'], [expect.stringMatching(/^evil~[0-9a-f]{16}\.txt$/)]])
  })
})
