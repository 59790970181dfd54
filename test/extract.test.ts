import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unified } from 'unified'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Facts, Failure } from '../pipeline/document.ts'
import { extract, extractFiles } from '../pipeline/extract.ts'
import { stages } from '../pipeline/preset.ts'
import { StoryError, storyFile } from '../pipeline/read/index.ts'

const fire = 'A fire on a ferry injured 12 people on Tuesday, police said.'
const vote = 'Voters in Lisbon elected Ana Prado mayor on Sunday. "We won," Prado said.'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

async function recordsOf(paths: string[]): Promise<(Facts | Failure)[]> {
  const records: (Facts | Failure)[] = []
  for await (const record of extractFiles(paths)) records.push(record)
  return records
}

/** Writes stories as files and returns their paths. */
function files(stories: Record<string, string>): string[] {
  return Object.entries(stories).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  })
}

test('the text that comes back is the text that went in', () => {
  expect(extract(`${fire}\n\n  ${vote} `).story.text).toBe(`${fire}\n\n  ${vote} `)
})

test('the same story gives the same bytes twice', () => {
  expect(JSON.stringify(extract(vote))).toBe(JSON.stringify(extract(vote)))
})

test('a story says the same whatever stands before it', async () => {
  const [a = '', b = ''] = files({ 'a.txt': fire, 'b.txt': vote })
  const [forth, back] = [await recordsOf([a, b]), await recordsOf([b, a])]
  expect(back.reverse()).toEqual(forth)
})

test('text without words is a StoryError', () => {
  expect(() => extract(' \n ')).toThrow(StoryError)
})

test('a date of the options anchors what the story says', () => {
  expect(extract(fire, { date: '2024-03-06' }).times[0]?.value).toBe('2024-03-05')
})

test('sentences are kept only when asked for', () => {
  expect(extract(fire)).not.toHaveProperty('sentences')
  expect(extract(fire, { syntax: true }).sentences).toHaveLength(1)
})

test('a story that is not English gives its metadata and no facts', () => {
  const facts = extract(
    'Die Polizei nahm am Dienstagabend drei Männer fest, die verdächtigt werden, das Lager angezündet zu haben, und suchte weiter nach Überlebenden. Der Bürgermeister sprach von einem schweren Tag für die Stadt.'
  )
  expect(facts).toMatchObject({ story: { language: 'de' }, mentions: [], events: [], messages: [{ rule: 'not-english' }, {}] })
})

test('a stage can be used in a pipeline of one’s own', () => {
  const file = storyFile(fire, { date: '2024-03-06' })
  const processor = unified().use(stages.parse).use(stages.syntax).use(stages.times)
  processor.runSync(processor.parse(file), file)
  expect(file.data.times?.map(({ value }) => value)).toEqual(['2024-03-05'])
})

test('a story that a stage stumbles over is named, and the next one goes on', async () => {
  vi.spyOn(stages, 'relations').mockReturnValue((_tree, file) => {
    if (String(file.value).includes('ferry')) throw new Error('no way to cross')
    file.data.relations = []
  })
  const [failed, fine] = await recordsOf(files({ 'a.txt': fire, 'b.txt': vote }))
  expect(failed).toMatchObject({ id: 'a', error: { code: 'failed-stage', message: expect.stringContaining('no way to cross') } })
  expect(fine).toMatchObject({ id: 'b', story: { text: vote } })
})

test('a story whose facts do not pass their checks is named, and nothing of it is given', async () => {
  vi.spyOn(stages, 'times').mockReturnValue((_tree, file) => {
    file.data.times = [{ id: 'a/t1', start: 0, end: 9_999, text: 'no words', type: 'DATE', value: '2024' }]
  })
  const [failed] = await recordsOf(files({ 'a.txt': fire }))
  expect(failed).toMatchObject({ id: 'a', error: { code: 'failed-checks', message: expect.stringContaining('span-inside-text') } })
})
