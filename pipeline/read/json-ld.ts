import { type Doubt, firstWords, type Metadata, present } from './reading.ts'

/** A schema.org object as JSON-LD has it. */
type Thing = Record<string, unknown>

/**
 * What the first article among the JSON-LD blocks of a page says of itself; blocks that are no JSON are doubts.
 *
 * @param readable makes words of those that stand as HTML writes them: many pages have "&amp;" here
 */
export function readJsonLd(scripts: readonly string[], doubts: Doubt[], readable: (words: string) => string): Metadata {
  const article = scripts.flatMap((script) => thingsIn(parsed(script, doubts))).find(isArticle)
  if (!article) return {}
  const words = (...candidates: readonly unknown[]): string | undefined => {
    const found = firstWords(...candidates)
    return found && readable(found)
  }
  return present<Metadata>({
    headline: words(article.headline, article.name),
    byline: list(article.author ?? article.creator).flatMap((author) => words(nameOf(author)) ?? []),
    publisher: words(...list(article.publisher).map(nameOf)),
    url: firstWords(article.url, idOf(article.mainEntityOfPage)),
    section: words(...list(article.articleSection)),
    image: list(article.image).flatMap(
      (image) => firstWords(image, isThing(image) ? image.url : undefined, isThing(image) ? image.contentUrl : undefined) ?? []
    ),
    language: firstWords(...list(article.inLanguage).map(codeOf)),
    datePublished: firstWords(article.datePublished, article.dateCreated),
    dateModified: firstWords(article.dateModified)
  })
}

function parsed(script: string, doubts: Doubt[]): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
  try {
    return JSON.parse(json)
  } catch (error) {
    doubts.push({
      rule: 'broken-json-ld',
      reason: `JSON-LD of the page is not JSON and is passed over: ${error instanceof Error ? error.message : String(error)}`
    })
    return undefined
  }
}

/** The things at the top of a block: itself, those of a list, those of an `@graph`. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap((item) => (isThing(item) ? graphOf(item) : []))
  return isThing(value) ? graphOf(value) : []
}

const graphOf = (thing: Thing): Thing[] => [thing, ...(Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : [])]

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every type of article in schema.org's vocabulary ends in one of these words. */
const isArticle = (thing: Thing): boolean =>
  list(thing['@type']).some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report|LiveBlogPosting)$/.test(type))

function nameOf(value: unknown): string | undefined {
  return firstWords(value, ...(isThing(value) ? list(value.name) : []))
}

const idOf = (value: unknown): string | undefined => firstWords(value, isThing(value) ? value['@id'] : undefined)

/** A language is given by its tag, or as a `Language` whose `alternateName` is the tag. */
const codeOf = (value: unknown): string | undefined => firstWords(value, isThing(value) ? value.alternateName : undefined)

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
