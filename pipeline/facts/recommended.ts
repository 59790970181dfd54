import type { StoryRead } from '../document.ts'

/** What Google's Article page recommends that a NewsArticle says; none of it is required (developers.google.com/search/docs/appearance/structured-data/article). */
const recommended = { headline: 'headline', image: 'image', datePublished: 'datePublished', dateModified: 'dateModified', author: 'byline' } as const

/** A property that search engines recommend, by its schema.org name. */
export type Recommended = keyof typeof recommended

/** Which of the recommended properties the story does not give, in the order of Google's page. */
export function missingForSearch(story: StoryRead): Recommended[] {
  const properties = Object.keys(recommended) as Recommended[]
  return properties.filter((property) => !story[recommended[property]]?.length)
}
