import type { Writable } from 'node:stream'
import type { Facts, Failure } from '../document.ts'
import type { Output, Writer } from './writer.ts'

/** What the lines can be told. */
export interface NdjsonOptions {
  /** Keep the sentences with their tokens. */
  syntax?: boolean
}

/** One record as its line, with the line feed. Sentences are left out unless asked for. */
export function line(record: Facts | Failure, options: NdjsonOptions = {}): string {
  if (options.syntax || !('sentences' in record)) return `${JSON.stringify(record)}\n`
  const { sentences: _, ...rest } = record
  return `${JSON.stringify(rest)}\n`
}

/** `facts.ndjson`: one line a story, Facts or Failure, in order. */
export async function ndjsonWriter(output: Output, options: NdjsonOptions = {}): Promise<Writer> {
  const file = await output.open('facts.ndjson')
  return {
    story: (facts) => file.write(line(facts, options)),
    failure: (failure) => file.write(line(failure)),
    end: () => file.end()
  }
}

/**
 * Writes one line a record to a stream, such as standard output; each line is handed over before the next record is asked for.
 * A reader who has heard enough (`| head`, EPIPE) ends it quietly.
 *
 * @throws Error of the stream, but for EPIPE
 */
export async function writeNdjson(records: AsyncIterable<Facts | Failure>, stream: Writable, options: NdjsonOptions = {}): Promise<void> {
  // a stream also raises the error that it gives to the callback: unheard, it would end the program
  stream.on('error', () => {})
  for await (const record of records) {
    const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) => stream.write(line(record, options), resolve))
    if (error?.code === 'EPIPE') return
    if (error) throw error
  }
}
