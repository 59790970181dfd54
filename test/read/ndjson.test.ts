import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Failure } from '../../pipeline/document.ts'
import { mostBytes } from '../../pipeline/read/bytes.ts'
import { storiesIn } from '../../pipeline/read/stories.ts'
import { blocksOf, everything, outline, rulesOf, storyOf } from './temporary.ts'

/** What comes out of standard input. */
async function fromInput(chunks: Iterable<string | Uint8Array>): Promise<(VFile | Failure)[]> {
  const bytes = Readable.from(
    (function* () {
      for (const chunk of chunks) yield Buffer.from(chunk)
    })()
  )
  return everything(storiesIn({ path: '-', id: 'stdin', found: false }, bytes, { from: 'ndjson' }, new Set()))
}

async function fromRecord(record: object): Promise<VFile> {
  const [file] = await fromInput([JSON.stringify(record)])
  if (file instanceof VFile) return file
  throw new Error(file?.error.message)
}

test('the text is kept exactly', async () => {
  const text = '\uFEFF Crane falls\r\n\r\nA crane fell. \n'
  expect(String((await fromRecord({ id: 'a', text })).value)).toBe(text)
})
test('the fields are the metadata', async () => {
  const record = {
    id: 'a',
    text: 'A crane fell.',
    headline: 'Crane falls',
    date: '2024-03-06T07:30:00.5Z',
    url: 'https://fjord.example/a',
    publisher: 'The Fjord Times'
  }
  expect(storyOf(await fromRecord(record))).toMatchObject({
    id: 'a',
    headline: 'Crane falls',
    datePublished: '2024-03-06T07:30:00.5Z',
    url: 'https://fjord.example/a',
    publisher: 'The Fjord Times'
  })
})
test('the top of the text gives blocks and dateline but no metadata', async () => {
  const file = await fromRecord({ id: 'a', text: 'Crane falls\n\n6 March 2024\n\nOSLO (Nordic Desk) — A crane fell.' })
  expect(blocksOf(file)).toEqual(['headline: Crane falls'])
  expect(storyOf(file).dateline).toEqual({ start: 27, end: 31 })
  expect(storyOf(file)).not.toHaveProperty('datePublished')
  expect(storyOf(file)).not.toHaveProperty('publisher')
})
test('a line without id is named after its place', async () => {
  expect(outline(await fromInput(['\n{"text":"A crane fell."}\n']))).toEqual(['stdin/2'])
})
test('an id may be a whole number', async () => {
  expect(storyOf(await fromRecord({ id: 7, text: 'A crane fell.' })).id).toBe('7')
})
test('a date that is none is a message', async () => {
  expect(rulesOf(await fromRecord({ id: 'a', text: 'A crane fell.', date: 20240306 }))).toEqual([])
  expect(rulesOf(await fromRecord({ id: 'a', text: 'A crane fell.', date: 'soon' }))).toEqual(['not-a-date'])
})
test('a broken line fails in its place and the rest goes on', async () => {
  const read = await fromInput(['{"id":"a","text":"A crane fell."}\n{"id":\n{"id":"c","text":"It fell."}\n'])
  expect(outline(read)).toEqual(['a', 'broken-json', 'c'])
  expect(read[1]).toMatchObject({ id: 'stdin/2', error: { line: 2, message: expect.stringMatching(/line 2/) } })
})
test.each(['[1]', '"text"', '{"id":"a"}', '{"text":7}', '{"id":{},"text":"A crane fell."}'])('the line %s is no story', async (line) => {
  expect(outline(await fromInput([line]))).toEqual(['broken-record'])
})
test('a record without words fails under its id', async () => {
  expect(await fromInput(['{"id":"a","text":" "}'])).toMatchObject([{ id: 'a', error: { code: 'empty-text', line: 1 } }])
})
test('a second story with an id is a failure, not a merge', async () => {
  expect(await fromInput(['{"id":"a","text":"One."}\n{"id":"a","text":"Two."}'])).toMatchObject([{}, { id: 'a', error: { code: 'duplicate-id', line: 2 } }])
})
test('lines may come in pieces and with CRLF', async () => {
  expect(outline(await fromInput(['{"id":"a","te', 'xt":"A crane fell."}\r', '\n{"id":"b","text":"It fell."}']))).toEqual(['a', 'b'])
})
test('the hash is that of the line', async () => {
  const line = '{"id":"a","text":"A crane fell."}'
  const [file] = await fromInput([`${line}\n`])
  expect(storyOf(file as VFile).source.sha256).toBe(createHash('sha256').update(line).digest('hex'))
})
test('NDJSON in UTF-16 is refused', async () => {
  expect(outline(await fromInput([Buffer.from('\uFEFF{"id":"a","text":"A crane fell."}', 'utf16le')]))).toEqual(['not-utf8'])
})
test('a line of more than 64 MiB is not kept, and the rest goes on', async () => {
  const chunk = 'x'.repeat(1024 * 1024)
  const chunks = function* () {
    for (let sent = 0; sent <= mostBytes; sent += chunk.length) yield chunk
    yield '\n{"id":"b","text":"It fell."}\n'
  }
  expect(outline(await fromInput(chunks()))).toEqual(['too-large', 'b'])
})
test('no more is taken from the input than is asked for', async () => {
  let sent = 0
  const input = Readable.from(
    (function* () {
      for (; sent < 1000; sent++) yield Buffer.from(`{"id":"${sent}","text":"A crane fell."}\n`)
    })(),
    { highWaterMark: 1 }
  )
  const stories = storiesIn({ path: '-', id: 'stdin', found: false }, input, { from: 'ndjson' }, new Set())
  await stories.next()
  expect(sent).toBeLessThan(10)
  await stories.return(undefined)
})
