/** What the caller knows of the stories; a story's own metadata comes first, but for `date`, `publisher` and `url`, which fill what it lacks. */
export interface ReadOptions {
  /** Format of the input; by default the file's name and first bytes decide. */
  from?: 'text' | 'markdown' | 'html' | 'ndjson'
  /** Id of the story, for `extract` only. */
  id?: string
  /** Publication date, ISO 8601. */
  date?: string
  publisher?: string
  url?: string
}
