import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extractFiles } from '../pipeline/extract.ts'
import { formats } from '../pipeline/write/formats.ts'
import { writeFolder } from '../pipeline/write/index.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'golden-'))
  await writeFolder(extractFiles(['input'], { syntax: true }), folder, { to: formats })
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Every file below a folder by its path, with its bytes. */
function filesIn(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(files.map(({ parentPath, name }) => [relative(root, join(parentPath, name)), readFileSync(join(parentPath, name), 'latin1')] as const).sort())
}

test('output/ holds the files that the program makes of input/, no more and no fewer', () => {
  expect([...filesIn('output').keys()]).toEqual([...filesIn(folder).keys()])
})

test('output/ is byte for byte what the program makes of input/', () => {
  const made = filesIn(folder)
  const stale = [...filesIn('output')].filter(([path, content]) => made.get(path) !== content).map(([path]) => path)
  expect(stale, 'run `npm start` and read the change').toEqual([])
})
