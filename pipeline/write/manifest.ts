import { readFile } from 'node:fs/promises'
import { OutputError, outputError } from './output-error.ts'

/** One file that a run wrote. */
export interface ManifestFile {
  /** below the folder, with forward slashes */
  path: string
  bytes: number
  sha256: string
}

/** Whether a path leads to a file below the folder that it starts from, on every system. */
export function isInside(path: string): boolean {
  return !/[\\:\0]/.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

const isFile = (value: unknown): value is ManifestFile => {
  const { path, bytes, sha256 } = (value ?? {}) as Partial<ManifestFile>
  return typeof path === 'string' && typeof bytes === 'number' && typeof sha256 === 'string' && isInside(path)
}

/**
 * The files that an earlier run wrote, by path. Nothing else is known to be the program's own.
 * What lies outside the folder or is no entry is passed over: the file may have been changed by anybody.
 *
 * @throws OutputError when the file is there but no manifest
 */
export async function readManifest(location: string): Promise<Map<string, ManifestFile>> {
  let content: string
  try {
    content = await readFile(location, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map()
    throw outputError(location, error)
  }
  const files = parse(content)
  if (!files) throw new OutputError(location, 'EEXIST', 'a file of that name is there that is no manifest of nutgraf: move it away or choose another folder')
  return new Map(files.filter(isFile).map((file) => [file.path, file]))
}

function parse(content: string): unknown[] | undefined {
  try {
    const { generator, files } = JSON.parse(content) as { generator?: unknown; files?: unknown }
    return generator === 'nutgraf' && Array.isArray(files) ? files : undefined
  } catch {
    return undefined
  }
}

/** A manifest: files sorted by path in code units; nothing that differs between two runs over the same stories. */
export function manifest(files: Iterable<ManifestFile>): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return `${JSON.stringify({ generator: 'nutgraf', files: sorted.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })) }, null, 1)}\n`
}
