import { expect, test } from 'vitest'
import { harbourFire } from '../../fixture.ts'
import { inFolder, packageOf, tool } from './written-package.ts'

const tables = 'stories entities mentions times quantities quotes events incidents relations messages'.split(' ')

test('the package has a module and its declarations for each table', async () => {
  const files = await packageOf([harbourFire()])
  const expected = [
    ...tables.flatMap((table) => [`sdk/${table}.js`, `sdk/${table}.d.ts`]),
    ...['index.d.ts', 'index.js', 'look-up.js', 'package.json', 'README.md', 'records.d.ts'].map((name) => `sdk/${name}`)
  ]
  expect([...files.keys()].sort()).toEqual(expected.sort())
})

test('the same stories give the same bytes', async () => {
  expect(await packageOf([harbourFire()])).toEqual(await packageOf([harbourFire()]))
})

test('the package needs nothing else and has no side effects', async () => {
  const manifest = JSON.parse((await packageOf([harbourFire()])).get('sdk/package.json') ?? '')
  expect(manifest).toMatchObject({ name: 'nutgraf-data', type: 'module', sideEffects: false })
  expect(manifest).not.toHaveProperty('dependencies')
})

test('publint finds nothing', async () => {
  const { stdout, status } = await inFolder(await packageOf([harbourFire()]), (folder) => tool(`${folder}/sdk`, 'publint', '--strict'))
  expect([stdout, status]).toEqual([expect.stringContaining('All good!'), 0])
})

test('attw finds the types of every entry', { timeout: 60_000 }, async () => {
  const { stdout, status } = await inFolder(await packageOf([harbourFire()]), (folder) =>
    tool(`${folder}/sdk`, 'attw', '--pack', '--profile', 'esm-only', '--no-color')
  )
  expect(status).toBe(0)
  for (const entry of ['"nutgraf-data"', ...tables.map((table) => `"nutgraf-data/${table}"`)])
    expect(stdout).toMatch(new RegExp(`${entry} +│ 🟢 \\(ESM\\)`, 'u'))
})
