import { relative, resolve } from 'node:path'
import { extensionOf } from './detect.ts'

/** A path with forward slashes, also when it was written as Windows does. */
export const slashed = (path: string): string => path.replaceAll('\\', '/')

/** A file's path relative to where the program runs, with forward slashes; undefined for standard input. */
export const shownPath = (path: string): string | undefined => (path === '-' ? undefined : slashed(relative(process.cwd(), resolve(path))) || '.')

/** The id that a file gives its story: its path below the input folder without extension, `stdin` for standard input. */
export function idOfPath(path: string): string {
  if (path === '-') return 'stdin'
  const slashes = slashed(path).replace(/(?<=.)\/+$/, '')
  const extension = extensionOf(slashes)
  const bare = extension === '' ? slashes : slashes.slice(0, -extension.length - 1)
  return bare === '' || bare.endsWith('/') ? slashes : bare
}

/** The id of the story in a line without one: "weather-feed/3". */
export const idOfLine = (id: string, line: number): string => `${id}/${line}`
