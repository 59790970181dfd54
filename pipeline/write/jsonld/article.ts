import { words } from '../../document.ts'
import { schemaDate } from './date.ts'
import { location } from './entity.ts'
import { isWebAddress, type Node, pageAddress, type Reference, reference, values } from './node.ts'
import type { Records } from './records.ts'

/** What the article links to beside its publisher, authors and page. */
export interface ArticleParts {
  about: readonly Reference[]
  mentions: readonly Reference[]
  hasPart: readonly Reference[]
}

/** The NewsArticle. */
export function articleNode(parts: ArticleParts, records: Records): Node {
  const { story } = records.facts
  const page = pageAddress(story)
  return {
    '@type': 'NewsArticle',
    '@id': records.address('article'),
    headline: story.headline,
    url: page,
    isPartOf: page && reference(page),
    mainEntityOfPage: page && reference(page),
    image: values((story.image ?? []).filter(isWebAddress)),
    datePublished: schemaDate(story.datePublished),
    dateModified: schemaDate(story.dateModified),
    author: values(authorsOf(records).map(({ address }) => reference(address))),
    publisher: story.publisher && reference(records.address('publisher')),
    dateline: story.dateline && words(story.text, story.dateline),
    locationCreated: location(story.dateline?.entity, records),
    articleSection: story.section,
    inLanguage: story.language,
    wordCount: story.wordCount,
    about: values(parts.about),
    mentions: values(parts.mentions),
    hasPart: values(parts.hasPart)
  }
}

/** The nodes around the article: its page, its publisher, its authors. */
export function sourceNodes(records: Records): Node[] {
  const { story } = records.facts
  const page = pageAddress(story)
  const authors = authorsOf(records).filter(({ name }) => name !== story.publisher)
  return [
    ...(page ? [{ '@type': 'WebPage', '@id': page, url: page, name: story.headline, inLanguage: story.language }] : []),
    ...(story.publisher ? [{ '@type': 'Organization', '@id': records.address('publisher'), name: story.publisher }] : []),
    ...authors.map(({ name, address }) => ({ '@type': 'Person', '@id': address, name }))
  ]
}

/** Each author once; one who bears the publisher's name is the publisher ("By Example Wire"). */
function authorsOf(records: Records): { name: string; address: string }[] {
  const { byline, publisher } = records.facts.story
  return [...new Set(byline)].map((name, index) => ({ name, address: records.address(name === publisher ? 'publisher' : `author${index + 1}`) }))
}
