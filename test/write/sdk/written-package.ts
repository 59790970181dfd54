import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Facts, Failure } from '../../../pipeline/document.ts'
import { sdkWriter } from '../../../pipeline/write/sdk/index.ts'
import { memoryOutput } from '../memory-output.ts'

const modules = join(import.meta.dirname, '../../../node_modules')

/** The files of the package by path. */
export async function packageOf(stories: readonly Facts[], failures: readonly Failure[] = []): Promise<Map<string, string>> {
  const { output, files } = memoryOutput()
  const writer = sdkWriter(output)
  for (const story of stories) await writer.story(story)
  for (const failure of failures) await writer.failure(failure)
  await writer.end()
  return files
}

/** Writes files to a folder of their own, gives it to the task, and removes it. */
export async function inFolder<T>(files: ReadonlyMap<string, string>, task: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-sdk-'))
  try {
    for (const [path, content] of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    return await task(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs a module of the folder. */
export const run = (folder: string, file: string): SpawnSyncReturns<string> => spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })

/** Runs a tool of node_modules/.bin in the folder. */
export const tool = (folder: string, name: string, ...options: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(modules, '.bin', name), ...options], { cwd: folder, encoding: 'utf8' })

/** The compiler's errors over files of the folder: `file(line): code`. */
export function typeErrors(folder: string, ...files: string[]): string[] {
  const { stdout } = tool(folder, 'tsc', '--noEmit', '--strict', '--ignoreConfig', '--module', 'nodenext', '--target', 'es2022', '--types', '', ...files)
  return [...stdout.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm)].map(([, file, line, code]) => `${file}(${line}): ${code}`)
}
