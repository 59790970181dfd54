import { parse } from 'yaml'
import { statedAuthors } from './byline.ts'
import { type Doubt, type Metadata, present } from './reading.ts'

/**
 * What the front matter of a Markdown file says. Keys are those of static site generators: `id title author(s) date updated publisher section language lang url image`.
 *
 * @param yaml text between the fences; what is no YAML or no object is a doubt
 */
export function readFrontMatter(yaml: string, doubts: Doubt[]): Metadata {
  const fields = fieldsOf(yaml, doubts)
  const words = (...names: string[]): string | undefined => {
    const value = names.map((name) => fields[name]).find((field) => typeof field === 'string' || typeof field === 'number')
    return value === undefined ? undefined : String(value)
  }
  return present<Metadata>({
    id: words('id')?.trim() || undefined,
    headline: words('title', 'headline'),
    byline: list(fields.author ?? fields.authors ?? fields.byline).flatMap(statedAuthors),
    datePublished: words('date', 'published', 'datePublished'),
    dateModified: words('updated', 'lastmod', 'dateModified'),
    publisher: words('publisher'),
    section: words('section', 'category'),
    language: words('language', 'lang'),
    url: words('url', 'canonical'),
    image: list(fields.image ?? fields.images)
  })
}

function fieldsOf(yaml: string, doubts: Doubt[]): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
    if (value !== null) doubts.push({ rule: 'broken-front-matter', reason: 'the front matter is no list of `key: value` lines: write it as YAML' })
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    doubts.push({ rule: 'broken-front-matter', reason: `the front matter is not YAML (${cause}): correct it, or the story has no metadata` })
  }
  return {}
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string')
