import type { Failure } from '../document.ts'

/** Every reason for which no story comes out of a file or a line, and what to do about it. */
export const faults = {
  'missing-file': 'there is no such file or folder: check the path',
  'no-permission': 'the system does not let this be read: change its permissions or run as a user who may read it',
  'unreadable-file': 'the system cannot read it: check that it is a file and that its disk is in order',
  'binary-file': 'it holds binary data, not text: save it as text, Markdown, HTML or NDJSON',
  'passed-over': 'it is not a story by its name or its bytes: name the file itself, or use `--from`, if it is one',
  'no-stories': 'it holds no story: give .txt, .md, .html or .ndjson files (README and dot files do not count)',
  'empty-text': 'it holds no text: give a story of at least one word',
  'too-large': 'a story or line may have 64 MiB at most: split it',
  'too-long': 'a story may have 2,000,000 characters at most, which is a long book: split it',
  'not-utf8': 'NDJSON has to be UTF-8: save it in that encoding',
  'broken-json': 'the line is not JSON: write one object a line',
  'broken-record': 'the line is no story: write an object with at least `text`, and an `id` that is a string or a whole number',
  'broken-markup': 'its markup is nested too deeply to be taken apart: save the article as text',
  'duplicate-id': 'an earlier story of this run has this id: give each its own'
} as const satisfies Record<string, string>

export type FaultCode = keyof typeof faults

/** A story that cannot be read; `code` is one of `faults`, `reason` says what is wrong and what to do. */
export class StoryError extends Error {
  readonly code: FaultCode
  readonly reason: string
  constructor(code: FaultCode, detail?: string) {
    const reason = detail === undefined ? faults[code] : `${faults[code]} (${detail})`
    super(`Cannot read the story: ${reason}`)
    this.name = 'StoryError'
    this.code = code
    this.reason = reason
  }
}

/** Where a story was to come from. */
export interface Place {
  /** Relative path with forward slashes; absent for standard input. */
  path?: string
  /** Line of the file, from 1. */
  line?: number
}

/** What stands in the place of the story `id` when reading it failed with `error`. */
export function failure(id: string, error: unknown, place: Place = {}): Failure {
  const { code, reason } = error instanceof StoryError ? error : systemFault(error)
  const { path, line } = place
  const where = `${path === undefined ? 'standard input' : `\`${path}\``}${line === undefined ? '' : `, line ${line}`}`
  return { id, error: { code, message: `Cannot read ${where}: ${reason}`, ...place } }
}

const codesOfSystem: Record<string, FaultCode> = {
  ENOENT: 'missing-file',
  ENOTDIR: 'missing-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission'
}

/** An error of the file system as one of ours; any other error is thrown on, for it is a fault of the program. */
function systemFault(error: unknown): StoryError {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error
  const systemCode = String(error.code)
  return new StoryError(codesOfSystem[systemCode] ?? 'unreadable-file', systemCode)
}
