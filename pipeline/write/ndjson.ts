import { once } from 'node:events'
import type { Facts, Failure } from '../document.ts'

/** Writes one line a record to a stream, in order, at the pace of the reader. */
export async function writeNdjson(records: AsyncIterable<Facts | Failure>, stream: NodeJS.WritableStream, { syntax = false } = {}): Promise<void> {
  for await (const record of records) {
    const { sentences, ...rest } = record as Facts
    const line = `${JSON.stringify(syntax && sentences ? { ...rest, sentences } : rest)}\n`
    if (!stream.write(line)) await once(stream, 'drain')
  }
}
