import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Failure } from '../document.ts'
import { extensionOf, formatOfName } from './detect.ts'
import { failure, StoryError } from './faults.ts'
import { idOfPath, shownPath, slashed } from './story-id.ts'

/** A file that is to hold stories. */
export interface Source {
  /** Path to open, or `-`. */
  path: string
  /** Id of its story. */
  id: string
  /** Whether it was found in a folder: what turns out to be binary is then passed over. */
  found: boolean
}

/**
 * The files that paths name, in order: folders are walked, entries sorted by code units. READMEs and dot files are no stories; a file with an unknown extension is passed over
 * with a Failure that says so.
 *
 * @param isAny whether files with an unknown extension are taken too, the format being given
 */
export async function* sourcesOf(path: string, isAny: boolean): AsyncGenerator<Source | Failure> {
  if (path === '-') {
    yield { path, id: 'stdin', found: false }
    return
  }
  try {
    const existing = await existingPath(path)
    if (!existing.isFolder) yield { path: existing.path, id: idOfPath(basename(slashed(path))), found: false }
    else yield* storiesOfFolder(existing.path, isAny)
  } catch (error) {
    yield failure(idOfPath(basename(slashed(path)) || path), error, placeOf(path))
  }
}

const placeOf = (path: string): { path?: string } => {
  const shown = shownPath(path)
  return shown === undefined ? {} : { path: shown }
}

/** The path as it is given or, where there is no such file, with the slashes of this system: "input\\ferry.txt". */
async function existingPath(path: string): Promise<{ path: string; isFolder: boolean }> {
  try {
    return { path, isFolder: (await stat(path)).isDirectory() }
  } catch (error) {
    if (!path.includes('\\')) throw error
    return { path: slashed(path), isFolder: (await stat(slashed(path))).isDirectory() }
  }
}

async function* storiesOfFolder(folder: string, isAny: boolean): AsyncGenerator<Source | Failure> {
  let stories = 0
  for await (const entry of walk(folder, '', isAny)) {
    if ('found' in entry) stories++
    yield entry
  }
  if (stories === 0) yield failure(idOfPath(basename(slashed(folder)) || '.'), new StoryError('no-stories'), placeOf(folder))
}

async function* walk(folder: string, below: string, isAny: boolean): AsyncGenerator<Source | Failure> {
  const entries = (await readdir(join(folder, below), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const inside = below === '' ? entry.name : `${below}/${entry.name}`
    const path = join(folder, inside)
    if (entry.name.startsWith('.') || /^readme(?:\.|$)/i.test(entry.name)) continue
    try {
      if (entry.isDirectory()) yield* walk(folder, inside, isAny)
      else if (await isStory(path, entry.isSymbolicLink(), isAny)) yield { path, id: idOfPath(inside), found: true }
      else yield failure(idOfPath(inside), new StoryError('passed-over'), placeOf(path))
    } catch (error) {
      yield failure(idOfPath(inside), error, placeOf(path))
    }
  }
}

/** Whether a file of a folder is a story by its name. A linked folder is not followed: it could lead back. */
async function isStory(path: string, isLink: boolean, isAny: boolean): Promise<boolean> {
  const isFile = (await stat(path)).isFile()
  if (!isFile) return false
  return isLink || isAny || extensionOf(path) === '' || formatOfName(path) !== undefined
}
