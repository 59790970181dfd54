import { StoryError } from './faults.ts'
import { type Metadata, present, type Reading } from './reading.ts'
import { readText } from './text.ts'

/**
 * Reads one NDJSON record, `{"id"?, "text", "headline"?, "date"?, "url"?, "publisher"?}`. The text is kept exactly; of its top only the blocks and the dateline are
 * recognised, all else is what the fields say.
 *
 * @throws StoryError `broken-json`, `broken-record`
 */
export function readRecord(line: string): Reading {
  const record = objectOf(line)
  if (typeof record.text !== 'string') throw new StoryError('broken-record')
  const { blocks, dateline, doubts } = readText(record.text)
  // the fields say when it was published: a date in the text is the story's own
  const ownBlocks = blocks.filter(({ furniture }) => furniture !== 'date')
  const words = (name: string): string | undefined => (record[name] === undefined || record[name] === null ? undefined : wordsOf(record[name]))
  const metadata = present<Metadata>({
    id: idOf(record.id),
    headline: words('headline'),
    datePublished: words('date'),
    url: words('url'),
    publisher: words('publisher')
  })
  return { text: record.text, blocks: ownBlocks, ...(dateline ? { dateline } : {}), metadata, doubts }
}

function objectOf(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new StoryError('broken-json', error instanceof SyntaxError ? error.message : undefined)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new StoryError('broken-record')
  return value as Record<string, unknown>
}

/** A given id, or undefined where there is none: an empty one is none. */
function idOf(id: unknown): string | undefined {
  if (id === undefined || id === null || id === '') return undefined
  if (typeof id === 'string') return id
  if (Number.isSafeInteger(id)) return String(id)
  throw new StoryError('broken-record')
}

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
