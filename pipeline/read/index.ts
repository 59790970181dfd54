import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { VFile } from 'vfile'
import type { Failure, StoryRead } from '../document.ts'
import type { ReadOptions } from './options.ts'

/** One story from text in hand. */
export function storyFile(text: string, options: ReadOptions = {}): VFile {
  const story: StoryRead = {
    id: options.id ?? 'stdin',
    ...(options.publisher ? { publisher: options.publisher } : {}),
    ...(options.url ? { url: options.url } : {}),
    language: 'en',
    ...(options.date ? { datePublished: options.date } : {}),
    source: { format: 'text', sha256: createHash('sha256').update(text).digest('hex') }
  }
  return new VFile({ value: text, data: { story } })
}

/** Stories from files, folders and standard input (`-`), in order. */
export async function* readFiles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<VFile | Failure> {
  for (const path of paths) {
    if (options.from === 'ndjson') {
      const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
      for await (const line of lines) {
        if (!line.trim()) continue
        const { id, text, headline, date, url, publisher } = JSON.parse(line)
        const file = storyFile(text, { id, ...(url ? { url } : {}), ...(publisher ? { publisher } : {}), ...(/^\d{4}-\d\d-\d\d$/.test(date) ? { date } : {}) })
        const story = file.data.story as StoryRead
        if (headline) story.headline = headline
        story.source.format = 'ndjson'
        yield file
      }
    } else yield storyFile(await readFile(path, 'utf8'), options)
  }
}
