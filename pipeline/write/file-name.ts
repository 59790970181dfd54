import { createHash } from 'node:crypto'

/** Names that Windows keeps for devices, whatever ending a file has. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i
const plainPart = /^[a-z0-9_][a-z0-9_-]*$/
const longestName = 120

/**
 * The name, without ending, of the files of a story, from its id: a relative path with forward slashes.
 *
 * An id of lower-case letters, digits, `-`, `_` and `/` between them keeps its name (`2024/ferry-fire`). Of any other the rest is cleaned
 * and a piece of its SHA-256 follows (`Ferry Fire!` is `Ferry-Fire~9ad3c2b1…`), so that two ids never share a name, not even on a disk
 * that takes `A` for `a`. A name has no `.`, so no ending makes it another's, and no part of it is a name that Windows keeps for itself.
 */
export function fileName(id: string): string {
  const parts = id.split('/')
  if (id.length <= longestName && parts.every((part) => plainPart.test(part) && !reserved.test(part))) return id
  const hash = createHash('sha256').update(id, 'utf16le').digest('hex').slice(0, 16)
  const cleaned = parts
    .map(clean)
    .filter((part) => part !== '')
    .map((part) => (reserved.test(part) ? `${part}_` : part))
    .join('/')
    .slice(0, longestName)
    .replace(/[-/]+$/, '')
  return `${cleaned || 'story'}~${hash}`
}

/** Runs of characters that are not safe everywhere become one `-`; none stays at either end. */
const clean = (part: string): string => part.replace(/[^A-Za-z0-9_]+/g, '-').replace(/^-|-$/g, '')
