/** Format of a story's file. */
export type Format = 'text' | 'markdown' | 'html' | 'ndjson'

/** What the caller knows of the stories; a story's own metadata comes first: `date`, `publisher` and `url` fill what it lacks. */
export interface ReadOptions {
  /** Format of the input; by default the file's extension and first bytes decide. */
  from?: Format
  /** Id of the story, for `extract` only. */
  id?: string
  /** Publication date, ISO 8601. */
  date?: string
  publisher?: string
  url?: string
}
