import { createReadStream } from 'node:fs'
import { StoryError } from './faults.ts'

/** Most bytes that one story or one line may have. */
export const mostBytes = 64 * 1024 * 1024

/** Bytes as they come. */
export type Bytes = AsyncIterable<Uint8Array>

/** The bytes of a file, or of standard input for `-`; errors of the system come up when they are read. */
export const openBytes = (path: string): Bytes => (path === '-' ? process.stdin : createReadStream(path))

/** The first bytes that come, all of them again, and how to let go of the rest. */
export interface Peeked {
  head: Uint8Array
  all: Bytes
  close(): Promise<void>
}

/** Looks at the first bytes without losing them. */
export async function peek(bytes: Bytes): Promise<Peeked> {
  const chunks = bytes[Symbol.asyncIterator]()
  const first = await chunks.next()
  const head = first.done ? new Uint8Array() : first.value
  return {
    head,
    all: { [Symbol.asyncIterator]: () => again(head, chunks) },
    close: async () => {
      await chunks.return?.()
    }
  }
}

async function* again(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head
  for (let chunk = await rest.next(); !chunk.done; chunk = await rest.next()) yield chunk.value
}

/**
 * All bytes in one piece.
 *
 * @throws StoryError `too-large`
 */
export async function collect(bytes: Bytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > mostBytes) throw new StoryError('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A line without its end, or what is known of one that is too long to keep. */
export type Line = { bytes: Uint8Array } | { error: StoryError }

/** Lines as they come; no more than one line and one chunk is held at a time. */
export async function* linesOf(bytes: Bytes): AsyncGenerator<Line> {
  let chunks: Uint8Array[] = []
  let length = 0
  const add = (chunk: Uint8Array): void => {
    length += chunk.length
    if (length > mostBytes) chunks = []
    else chunks.push(chunk)
  }
  const take = (): Line => {
    const line = length > mostBytes ? { error: new StoryError('too-large') } : { bytes: withoutReturn(Buffer.concat(chunks)) }
    chunks = []
    length = 0
    return line
  }
  for await (const chunk of bytes) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (length > 0) yield take()
}

const withoutReturn = (line: Uint8Array): Uint8Array => (line.at(-1) === 0x0d ? line.subarray(0, -1) : line)
