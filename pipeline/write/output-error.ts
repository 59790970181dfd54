/** What a system error means for somebody who writes files, and what she can do. */
const causes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space or choose a folder on another disk',
  EDQUOT: 'your share of the disk is used up: free some space or choose a folder on another disk',
  EACCES: 'there is no permission to write there: change the rights of the folder or choose another one',
  EPERM: 'the system does not allow it: change the rights of the folder or choose another one',
  EROFS: 'the disk is read-only: choose a folder on another disk',
  ENOTDIR: 'a file is in the way where a folder should be: move it away or choose another folder',
  EEXIST: 'a file is in the way where a folder should be: move it away or choose another folder',
  EISDIR: 'a folder is in the way: move it away or choose another folder',
  ENAMETOOLONG: 'the path is too long for this disk: choose a folder with a shorter path',
  EMFILE: 'too many files are open: raise the limit (`ulimit -n`)',
  EBUSY: 'another program has it open: close it there and run again',
  EIO: 'the disk has a fault: choose a folder on another disk'
}

/** A file of the output that could not be written; `path` names it, `code` is the system's. */
export class OutputError extends Error {
  readonly path: string
  readonly code: string

  constructor(path: string, code: string, reason: string, cause?: unknown) {
    super(`Cannot write \`${path}\`: ${reason}`, { cause })
    this.name = 'OutputError'
    this.path = path
    this.code = code
  }
}

/** The error that tells a person why `path` could not be written. */
export function outputError(path: string, cause: unknown): OutputError {
  if (cause instanceof OutputError) return cause
  const { code = 'UNKNOWN', message } = cause as NodeJS.ErrnoException
  return new OutputError(path, code, causes[code] ?? message, cause)
}
