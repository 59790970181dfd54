import { VFile } from 'vfile'
import { added, type Facts, type Failure } from './document.ts'
import { UncheckedFactsError } from './facts/check.ts'
import { type NutgrafOptions, nutgraf } from './preset.ts'
import { readFiles, storyFile } from './read/index.ts'
import type { ReadOptions } from './read/options.ts'

/** Options of `extract` and `extractFiles`. */
export type ExtractOptions = ReadOptions & NutgrafOptions

/**
 * The facts of one story.
 *
 * @param text the story's plain text; offsets of the result point into `result.story.text`
 * @throws StoryError when the text holds no story, UncheckedFactsError when the result does not pass its checks
 */
export function extract(text: string, options: ExtractOptions = {}): Facts {
  return run(storyFile(text, options), nutgraf(options))
}

/**
 * The facts of every story of files and folders, in the order of `paths` and sorted within a folder; a story that fails gives a Failure in its place.
 *
 * @param paths files, folders, or `-` for standard input
 */
export async function* extractFiles(paths: readonly string[], options: ExtractOptions = {}): AsyncGenerator<Facts | Failure> {
  const pipeline = nutgraf(options)
  for await (const story of readFiles(paths, options)) {
    if (!(story instanceof VFile)) {
      yield story
      continue
    }
    yield factsOrFailure(story, pipeline)
  }
}

/** A story that a stage stumbles over, or whose facts do not pass their checks, is named; the others go on. */
function factsOrFailure(story: VFile, pipeline: ReturnType<typeof nutgraf>): Facts | Failure {
  try {
    return run(story, pipeline)
  } catch (error) {
    const { id, source } = added(story, 'story')
    const fault =
      error instanceof UncheckedFactsError
        ? { code: 'failed-checks', message: error.message }
        : {
            code: 'failed-stage',
            message: `A stage stumbled over the story: ${error instanceof Error ? error.message : String(error)}. This is a fault of nutgraf: please report it with the story`
          }
    return { id, error: { ...fault, ...(source.path ? { path: source.path } : {}) } }
  }
}

function run(file: VFile, pipeline: ReturnType<typeof nutgraf>): Facts {
  return pipeline.processSync(file).result as Facts
}
