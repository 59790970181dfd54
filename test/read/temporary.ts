import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import type { Failure, StoryRead } from '../../pipeline/document.ts'
import { readFiles } from '../../pipeline/read/index.ts'
import type { ReadOptions } from '../../pipeline/read/options.ts'

/** A new folder with the files given, by their paths below it. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-read-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** Everything that comes out of paths. */
export async function readAll(paths: string[], options: ReadOptions = {}): Promise<(VFile | Failure)[]> {
  return everything(readFiles(paths, options))
}

/** All that an iterable gives. */
export async function everything<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** The only story of a file that is made with a name and content. */
export async function readOne(name: string, content: string | Uint8Array, options: ReadOptions = {}): Promise<VFile> {
  const [file] = await readAll([join(folderOf({ [name]: content }), name)], options)
  if (file instanceof VFile) return file
  throw new Error(file?.error.message)
}

/** What came out, in short: the ids of stories, the codes of failures. */
export const outline = (read: (VFile | Failure)[]): string[] => read.map((item) => (item instanceof VFile ? storyOf(item).id : item.error.code))

/** What `read` says of a story. */
export const storyOf = (file: VFile): StoryRead => file.data.story as StoryRead

/** The rules of a file's messages. */
export const rulesOf = (file: VFile): (string | undefined)[] => file.messages.map((message) => message.ruleId)

/** The blocks of a file: kind, sort of furniture, words. */
export const blocksOf = (file: VFile): string[] =>
  (storyOf(file).blocks ?? []).map((block) => `${block.furniture ?? block.kind}: ${String(file.value).slice(block.start, block.end)}`)
