import { createHash } from 'node:crypto'
import { rmdirSync, rmSync } from 'node:fs'
import { type FileHandle, lstat, mkdir, mkdtemp, open, readFile, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isInside, type ManifestFile, manifest, readManifest } from './manifest.ts'
import { OutputError, outputError } from './output-error.ts'
import type { Output, OutputStream } from './writer.ts'

/** A stream hands on to the disk what it has gathered when it is more than this, in UTF-16 code units. */
const bufferSize = 65_536
const manifestName = 'manifest.json'

/** A folder for the files of one run. Until `publish` it holds what it held before. */
export interface Folder extends Output {
  /** Puts all files in place under their names, takes away those of the earlier run that this one no longer writes, and returns what it wrote, sorted. */
  publish(): Promise<string[]>
  /** Takes away what was begun. */
  abandon(): Promise<void>
}

/**
 * Opens a folder for output, and makes it where it is not there.
 *
 * Files are written whole into a hidden folder in it and renamed when all are there: a run that fails, is interrupted or ends the process changes nothing.
 * (A process that is killed outright leaves its hidden `.nutgraf-*` behind, which may be deleted.)
 * Only files that `manifest.json` lists are the program's own. One that it does not list is never touched: where it is in the way, that is an error.
 * A listed file that the run no longer writes is removed, unless it was changed since.
 *
 * @throws OutputError that names the file and says what to do
 */
export async function openFolder(path: string): Promise<Folder> {
  try {
    const made = await mkdir(path, { recursive: true })
    const root = await realpath(path)
    const earlier = await readManifest(join(path, manifestName))
    return new StagedFolder(path, root, await mkdtemp(join(root, '.nutgraf-')), earlier, made !== undefined)
  } catch (error) {
    throw outputError(path, error)
  }
}

class StagedFolder implements Folder {
  readonly #name: string
  readonly #root: string
  readonly #stage: string
  readonly #earlier: ReadonlyMap<string, ManifestFile>
  readonly #isNew: boolean
  readonly #files = new Map<string, ManifestFile>()
  readonly #claimed = new Set<string>()
  readonly #made = new Set<string>()
  readonly #growing = new Set<FileHandle>()
  readonly #onExit = () => this.#clear()

  constructor(name: string, root: string, stage: string, earlier: ReadonlyMap<string, ManifestFile>, isNew: boolean) {
    this.#name = name
    this.#root = root
    this.#stage = stage
    this.#earlier = earlier
    this.#isNew = isNew
    process.once('exit', this.#onExit)
  }

  async write(path: string, content: string): Promise<void> {
    const bytes = Buffer.from(content)
    await this.#try(path, async () => {
      await writeFile(await this.#claim(path), bytes, { flag: 'wx' })
    })
    this.#files.set(path, { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
  }

  async open(path: string): Promise<OutputStream> {
    const file = await this.#try(path, async () => open(await this.#claim(path), 'wx'))
    this.#growing.add(file)
    const hash = createHash('sha256')
    let size = 0
    let gathered = ''
    const flush = async () => {
      const bytes = Buffer.from(gathered)
      gathered = ''
      size += bytes.length
      hash.update(bytes)
      await this.#try(path, () => file.writeFile(bytes))
    }
    return {
      write: async (chunk) => {
        gathered += chunk
        if (gathered.length > bufferSize) await flush()
      },
      end: async () => {
        await flush()
        this.#growing.delete(file)
        await this.#try(path, () => file.close())
        this.#files.set(path, { path, bytes: size, sha256: hash.digest('hex') })
      }
    }
  }

  async publish(): Promise<string[]> {
    // until all is in place the manifest lists old and new: a run that dies here leaves no file that is nobody's
    await this.#writeManifest(new Map([...this.#earlier, ...this.#files]).values())
    const paths = [...this.#files.keys()].sort()
    for (const path of paths) await this.#move(path)
    for (const file of this.#earlier.values()) if (!this.#files.has(file.path)) await this.#removeStale(file)
    await this.#writeManifest(this.#files.values())
    process.off('exit', this.#onExit)
    await rm(this.#stage, { recursive: true, force: true })
    return [...paths, manifestName].sort()
  }

  async abandon(): Promise<void> {
    for (const file of this.#growing) await file.close()
    process.off('exit', this.#onExit)
    this.#clear()
  }

  /** Takes away what is staged, and the folder where it was made for this run and holds nothing else. At once, for a process that ends waits for nothing. */
  #clear(): void {
    rmSync(this.#stage, { recursive: true, force: true })
    if (!this.#isNew) return
    try {
      rmdirSync(this.#root)
    } catch {
      // something is in it by now
    }
  }

  /** Where a file is written until all are there. */
  async #claim(path: string): Promise<string> {
    if (!isInside(path)) throw new Error(`\`${path}\` is no path below the output folder`)
    if (this.#claimed.has(path)) throw new Error(`\`${path}\` is written twice in one run`)
    this.#claimed.add(path)
    await this.#checkWay(path)
    const staged = join(this.#stage, path)
    const folder = dirname(staged)
    if (!this.#made.has(folder)) {
      await mkdir(folder, { recursive: true })
      this.#made.add(folder)
    }
    return staged
  }

  /** A file that is not the program's own is not overwritten, and said so before the work is done. */
  async #checkWay(path: string): Promise<void> {
    if (this.#earlier.has(path)) return
    try {
      await lstat(join(this.#root, path))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
      throw error
    }
    throw new OutputError(join(this.#name, path), 'EEXIST', 'a file that nutgraf did not write is in the way: move it away or choose another folder')
  }

  async #move(path: string): Promise<void> {
    const target = join(this.#root, path)
    await this.#try(path, async () => {
      await mkdir(dirname(target), { recursive: true })
      await rename(join(this.#stage, path), target)
    })
  }

  async #removeStale({ path, sha256 }: ManifestFile): Promise<void> {
    const location = join(this.#root, path)
    await this.#try(path, async () => {
      // a link on the way could lead out of the folder
      const folder = await realpath(dirname(location)).catch(() => undefined)
      if (folder !== dirname(location)) return
      const content = (await lstat(location).catch(() => undefined))?.isFile() ? await readFile(location) : undefined
      if (content === undefined || createHash('sha256').update(content).digest('hex') !== sha256) return
      await rm(location)
      await this.#removeEmptyFolders(folder)
    })
  }

  /** A folder that is empty now, and those around it, up to the output's own. */
  async #removeEmptyFolders(folder: string): Promise<void> {
    for (let empty = folder; empty !== this.#root; empty = dirname(empty)) {
      try {
        await rmdir(empty)
      } catch {
        return
      }
    }
  }

  async #writeManifest(files: Iterable<ManifestFile>): Promise<void> {
    await this.#try(manifestName, async () => {
      await writeFile(join(this.#stage, manifestName), manifest(files))
      await rename(join(this.#stage, manifestName), join(this.#root, manifestName))
    })
  }

  async #try<T>(path: string, act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      if (!(error as NodeJS.ErrnoException).code) throw error
      throw outputError(join(this.#name, path), error)
    }
  }
}
