import type { VFile } from 'vfile'
import type { Failure } from '../document.ts'
import { type Bytes, collect, linesOf, peek } from './bytes.ts'
import { declaredEncoding, decode } from './decode.ts'
import { encodingOfMark, formatOfBytes, formatOfName, isBinary } from './detect.ts'
import { failure, type Place, StoryError } from './faults.ts'
import type { Format, ReadOptions } from './options.ts'
import type { Doubt, Reading } from './reading.ts'
import { readRecord } from './record.ts'
import type { Source } from './sources.ts'
import { sha256, storyOf } from './story.ts'
import { idOfLine, shownPath } from './story-id.ts'
import { plainText, readText } from './text.ts'

/**
 * The stories in the bytes of one source, in order; one that fails gives a Failure in its place.
 *
 * @param ids ids that the run has used; those of these stories are added
 */
export async function* storiesIn(source: Source, bytes: Bytes, options: ReadOptions, ids: Set<string>): AsyncGenerator<VFile | Failure> {
  const path = shownPath(source.path)
  const place: Place = path === undefined ? {} : { path }
  try {
    const { head, all, close } = await peek(bytes)
    try {
      if (isBinary(head)) throw new StoryError(source.found ? 'passed-over' : 'binary-file')
      const format = options.from ?? formatOfName(source.path) ?? formatOfBytes(head)
      if (format === 'ndjson' && encodingOfMark(head)?.startsWith('utf-16')) throw new StoryError('not-utf8')
      if (format === 'ndjson') yield* recordsIn(source.id, place, all, options, ids)
      else yield await storyIn(source.id, place, format, await collect(all), options, ids)
    } finally {
      await close()
    }
  } catch (error) {
    yield failure(source.id, error, place)
  }
}

type FileFormat = Exclude<Format, 'ndjson'>

async function storyIn(fileId: string, place: Place, format: FileFormat, bytes: Uint8Array, options: ReadOptions, ids: Set<string>): Promise<VFile | Failure> {
  const { text, doubts } = await decode(bytes, format === 'html' ? declaredEncoding(bytes) : undefined)
  const reading = await readAs[format](plainText(text), doubts)
  const id = reading.metadata.id ?? fileId
  const file = storyOf(reading, id, { ...pathOf(place), format, sha256: sha256(bytes) }, options)
  return claim(ids, id) ? file : duplicate(id, place)
}

/** The readers of whole files; those of Markdown and HTML are loaded when the first such file comes. */
const readAs: Record<FileFormat, (text: string, doubts: Doubt[]) => Reading | Promise<Reading>> = {
  text: readText,
  markdown: async (text, doubts) => unnested((await import('./markdown.ts')).readMarkdown, text, doubts),
  html: async (text, doubts) => unnested((await import('./html.ts')).readHtml, text, doubts)
}

/** @throws StoryError `broken-markup` when the markup is nested deeper than its parser can follow */
function unnested(read: (text: string, doubts: Doubt[]) => Reading, text: string, doubts: Doubt[]): Reading {
  try {
    return read(text, doubts)
  } catch (error) {
    throw error instanceof RangeError ? new StoryError('broken-markup') : error
  }
}

async function* recordsIn(fileId: string, place: Place, bytes: Bytes, options: ReadOptions, ids: Set<string>): AsyncGenerator<VFile | Failure> {
  let number = 0
  for await (const line of linesOf(bytes)) {
    const at: Place = { ...place, line: ++number }
    const lineId = idOfLine(fileId, number)
    if ('error' in line) yield failure(lineId, line.error, at)
    else if (line.bytes.length > 0) yield* recordIn(line.bytes, lineId, at, options, ids)
  }
}

async function* recordIn(bytes: Uint8Array, lineId: string, at: Place, options: ReadOptions, ids: Set<string>): AsyncGenerator<VFile | Failure> {
  const { text: line, doubts } = await decode(bytes)
  if (line.trim() === '') return
  let id = lineId
  try {
    const reading = readRecord(line)
    id = reading.metadata.id ?? lineId
    const file = storyOf({ ...reading, doubts: [...doubts, ...reading.doubts] }, id, { ...pathOf(at), format: 'ndjson', sha256: sha256(bytes) }, options)
    yield claim(ids, id) ? file : duplicate(id, at)
  } catch (error) {
    yield failure(id, error, at)
  }
}

const pathOf = ({ path }: Place): Pick<Place, 'path'> => (path === undefined ? {} : { path })

/** Takes an id for a story, or says that it is taken. */
function claim(ids: Set<string>, id: string): boolean {
  if (ids.has(id)) return false
  ids.add(id)
  return true
}

const duplicate = (id: string, place: Place): Failure => failure(id, new StoryError('duplicate-id', `the id is \`${id}\``), place)
