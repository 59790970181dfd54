import type { VFile } from 'vfile'
import type { Failure } from '../document.ts'
import { openBytes } from './bytes.ts'
import type { ReadOptions } from './options.ts'
import { sourcesOf } from './sources.ts'
import { storiesIn } from './stories.ts'
import { sha256, storyOf } from './story.ts'
import { plainText, readText } from './text.ts'

export { type FaultCode, StoryError } from './faults.ts'

/**
 * One story from plain text in hand.
 *
 * @throws StoryError `empty-text`
 */
export function storyFile(text: string, options: ReadOptions = {}): VFile {
  return storyOf(readText(plainText(text)), options.id ?? 'stdin', { format: 'text', sha256: sha256(text) }, options)
}

/** Stories from files, folders and standard input (`-`), in order; a story that cannot be read gives a Failure in its place, and so does one whose id was used before. */
export async function* readFiles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<VFile | Failure> {
  const ids = new Set<string>()
  for (const path of paths) {
    for await (const source of sourcesOf(path, options.from !== undefined)) {
      if ('error' in source) yield source
      else yield* storiesIn(source, openBytes(source.path), options, ids)
    }
  }
}
