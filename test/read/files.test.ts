import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { failure, faults } from '../../pipeline/read/faults.ts'
import { folderOf, outline, readAll, readOne, storyOf } from './temporary.ts'

const story = 'A crane fell into the fjord.'

test('a folder is walked in order, and ids are paths below it', async () => {
  const folder = folderOf({ 'b.txt': story, 'a/z.md': story, 'B.html': `<p>${story}</p>`, 'a/y.txt': story })
  expect(outline(await readAll([folder]))).toEqual(['B', 'a/y', 'a/z', 'b'])
})
test('READMEs and dot files are no stories', async () => {
  expect(outline(await readAll([folderOf({ 'README.md': story, readme: story, '.draft.txt': story, '.git/a.txt': story, 'b.txt': story })]))).toEqual(['b'])
})
test('a file of another kind in a folder is passed over, and that is said', async () => {
  expect(outline(await readAll([folderOf({ 'a.csv': 'x,y', 'b.txt': story, 'c.txt': Buffer.from([0, 1, 2, 3, 0]) })]))).toEqual([
    'passed-over',
    'b',
    'passed-over'
  ])
})
test('with a format given, a folder may hold any extension', async () => {
  expect(outline(await readAll([folderOf({ 'a.story': story })], { from: 'text' }))).toEqual(['a'])
})
test('a linked folder is not followed', async () => {
  const folder = folderOf({ 'a.txt': story })
  symlinkSync(folder, join(folder, 'again'))
  expect(outline(await readAll([folder]))).toEqual(['a', 'passed-over'])
})
test('a folder without stories is a failure', async () => {
  expect(outline(await readAll([folderOf({ 'README.md': story })]))).toEqual(['no-stories'])
})
test('a missing file is a failure that names it, and the others go on', async () => {
  const folder = folderOf({ 'a.txt': story })
  const read = await readAll([join(folder, 'none.txt'), join(folder, 'a.txt')])
  expect(outline(read)).toEqual(['missing-file', 'a'])
  expect(read[0]).toMatchObject({ id: 'none', error: { message: expect.stringMatching(/none\.txt.*check the path/) } })
})
test('a path below a file is missing too', async () => {
  expect(outline(await readAll([join(folderOf({ 'a.txt': story }), 'a.txt', 'b.txt')]))).toEqual(['missing-file'])
})
test.each([
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EISDIR', 'unreadable-file'],
  ['EIO', 'unreadable-file']
])('the system error %s is the failure %s', (code, fault) => {
  const error = Object.assign(new Error(code), { code, syscall: 'open' })
  expect(failure('a', error, { path: 'a.txt' }).error.code).toBe(fault)
})
test('the error that the system gives for reading a folder is mapped', () => {
  let error: unknown
  try {
    readFileSync(folderOf({}))
  } catch (caught) {
    error = caught
  }
  expect(failure('a', error).error.code).toBe('unreadable-file')
})
test('an error of the program is thrown on', () => {
  expect(() => failure('a', new TypeError('fault'))).toThrow(TypeError)
})
test('a binary file given by name is a failure', async () => {
  expect(outline(await readAll([join(folderOf({ 'a.txt': '%PDF-1.7 obj' }), 'a.txt')]))).toEqual(['binary-file'])
})
test('a file without words is a failure', async () => {
  expect(outline(await readAll([folderOf({ 'a.txt': ' \r\n', 'b.md': '---\ntitle: \n---\n', 'c.html': '<p> </p>' })]))).toEqual([
    'empty-text',
    'empty-text',
    'empty-text'
  ])
})
test('a path with backslashes is found, and the id is its name', async () => {
  const folder = folderOf({ 'sub/ferry.txt': story })
  expect(outline(await readAll([`${folder}\\sub\\ferry.txt`]))).toEqual(['ferry'])
})
test('two files with one id are a story and a failure', async () => {
  const folder = folderOf({ 'a.md': story, 'a.txt': story })
  expect(outline(await readAll([folder]))).toEqual(['a', 'duplicate-id'])
})
test('the extension decides the format before the bytes do', async () => {
  expect(storyOf(await readOne('a.txt', '# Crane falls\n\nA crane fell.')).source.format).toBe('text')
})
test.each([
  ['<!DOCTYPE html><p>A crane fell.</p>', 'html'],
  ['---\ntitle: Crane falls\n---\n\nA crane fell.', 'markdown'],
  ['{"id":"a","text":"A crane fell."}', 'ndjson'],
  ['A crane fell.', 'text']
])('without extension the first bytes of %j decide', async (content, format) => {
  expect(storyOf(await readOne('story', content)).source.format).toBe(format)
})
test('the format of the options decides before the extension', async () => {
  expect(storyOf(await readOne('a.txt', '# Crane falls\n\nA crane fell.', { from: 'markdown' })).headline).toBe('Crane falls')
})
test('the source tells path, format and hash', async () => {
  const [file] = await readAll(['test/read/languages.tsv'])
  expect(storyOf(file as VFile).source).toMatchObject({ path: 'test/read/languages.tsv', format: 'text', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
})
test('standard input is read as its first bytes say', () => {
  const script = `const { readFiles } = await import('./pipeline/read/index.ts'); for await (const file of readFiles(['-'])) console.log(JSON.stringify(file.data.story ?? file))`
  const run = spawnSync('node_modules/.bin/tsx', ['--input-type=module', '-e', script], { input: '{"id":"a","text":"A crane fell."}\n', encoding: 'utf8' })
  expect(JSON.parse(run.stdout)).toMatchObject({ id: 'a', source: { format: 'ndjson' } })
})
test('every fault says what to do', () => {
  for (const advice of Object.values(faults)) expect(advice).toMatch(/:|;/)
})
