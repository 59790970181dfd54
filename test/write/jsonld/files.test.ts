import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { jsonldWriter } from '../../../pipeline/write/jsonld/index.ts'
import { harbourFire } from '../../fixture.ts'
import { memoryOutput } from '../memory-output.ts'
import { vocabulary } from './vocabulary.ts'

const root = join(import.meta.dirname, '../../..')

async function written(): Promise<Map<string, string>> {
  const { output, files } = memoryOutput()
  const writer = jsonldWriter(output)
  await writer.story(harbourFire())
  await writer.failure({ id: 'broken', error: { code: 'no-text', message: 'There is no text' } })
  await writer.end()
  return files
}

test('a story has a document and the same as a script element; a story that failed has nothing', async () => {
  const files = await written()
  expect([...files.keys()]).toEqual(['jsonld/harbour-fire.jsonld', 'jsonld/harbour-fire.html'])
  const inside = files.get('jsonld/harbour-fire.html')?.replace(/^<script[^>]*>|<\/script>\n$/g, '')
  expect(JSON.parse(inside ?? '')).toEqual(JSON.parse(files.get('jsonld/harbour-fire.jsonld') ?? ''))
})

test('the same story gives the same bytes', async () => {
  expect(await written()).toEqual(await written())
})

test('a processor expands the document in safe mode: it loses nothing', async () => {
  const document = JSON.parse((await written()).get('jsonld/harbour-fire.jsonld') ?? '')
  const terms = [...Object.keys(vocabulary.types), ...Object.keys(vocabulary.properties)].map((term) => [term, `https://schema.org/${term}`])
  const documentLoader = async (): Promise<never> => Promise.reject(new Error('nothing may be fetched'))
  const expanded = await jsonld.expand({ ...document, '@context': Object.fromEntries(terms) }, { safe: true, documentLoader })
  expect(expanded).toHaveLength(document['@graph'].length)
})

test('the compiler takes the document for a Graph of schema-dts', async () => {
  const json = (await written()).get('jsonld/harbour-fire.jsonld') ?? ''
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-jsonld-'))
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const source = (document: string) => `import type { Graph } from 'schema-dts'\nexport const graph: Graph = ${document}\n`
    writeFileSync(join(folder, 'good.ts'), source(json))
    writeFileSync(join(folder, 'bad.ts'), source(json.replace('"@type": "Quotation"', '"@type": "Quoted"')))
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--ignoreConfig',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      '',
      'good.ts',
      'bad.ts'
    ]
    const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toMatch(/^bad\.ts.*error/)
    expect(stdout).not.toContain('good.ts')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
