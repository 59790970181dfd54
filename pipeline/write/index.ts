import type { Facts, Failure } from '../document.ts'
import { openFolder } from './folder.ts'
import type { Format } from './formats.ts'
import type { Output, Writer } from './writer.ts'

/** What the writers can be told. */
export interface WriteOptions {
  /** Begin each CSV file with a byte order mark, by which Excel knows UTF-8. */
  excel?: boolean
  /** Keep the sentences with their tokens in NDJSON. */
  syntax?: boolean
}

/** How each format is written; a writer is loaded when it is asked for. */
const writers: Record<Format, (output: Output, options: WriteOptions) => Promise<Writer>> = {
  csv: async (output, options) => (await import('./csv/index.ts')).csvWriter(output, options),
  jsonld: async (output) => (await import('./jsonld/index.ts')).jsonldWriter(output),
  sdk: async (output) => (await import('./sdk/index.ts')).sdkWriter(output),
  ndjson: async (output, options) => (await import('./ndjson.ts')).ndjsonWriter(output, options)
}

/** What `writeFolder` did. */
export interface Written {
  /** paths below the folder, sorted, `manifest.json` among them */
  files: string[]
  /** stories that gave facts */
  stories: number
  failures: Failure[]
}

/**
 * Writes the records of many stories into a folder, in every format of `to`. The folder changes only when all is written; an error leaves it as it was,
 * and so does the end of the process.
 *
 * @param records Facts should hold their `sentences` (`syntax: true`), which the tables quote
 * @param onStory called after each story, for a progress line
 * @throws OutputError when a file can't be written, and whatever `records` throws
 */
export async function writeFolder(
  records: AsyncIterable<Facts | Failure>,
  folder: string,
  options: WriteOptions & { to: readonly Format[] },
  onStory?: (record: Facts | Failure) => void
): Promise<Written> {
  const output = await openFolder(folder)
  try {
    const chosen: Writer[] = []
    for (const format of new Set(options.to)) chosen.push(await writers[format](output, options))
    const failures: Failure[] = []
    let stories = 0
    for await (const record of records) {
      if ('error' in record) failures.push(record)
      else stories++
      for (const writer of chosen) await ('error' in record ? writer.failure(record) : writer.story(record))
      onStory?.(record)
    }
    for (const writer of chosen) await writer.end()
    return { files: await output.publish(), stories, failures }
  } catch (error) {
    await output.abandon()
    throw error
  }
}
