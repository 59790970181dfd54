import { lazy, readTable } from '../lexicon/table.ts'
import { statedAuthors } from './byline.ts'
import { readDate } from './calendar-date.ts'
import { readJsonLd } from './json-ld.ts'
import { elementsOf, type Page, type PageElement } from './page.ts'
import { type Doubt, firstWords, type Metadata, present } from './reading.ts'

/** Names of `<meta>` elements by what they tell, best first. */
const metaNames = lazy(() => readTable<'field' | 'name'>(new URL('./html-meta-names.tsv', import.meta.url)))

/** What a page says of its story: its JSON-LD first, then `<meta>` (Open Graph, Dublin Core and others), then `<time>` and the date in its address. */
export function readPageMetadata(page: Page, doubts: Doubt[]): Metadata {
  const scripts = elementsOf(page, 'script[type="application/ld+json"]').map((script) => script.textContent ?? '')
  const stated = readJsonLd(scripts, doubts, (words) => unescaped(page, words))
  const meta = metaOf(page)
  const tagged = (field: keyof Metadata): string[] => metaNames().flatMap((row) => (row.field === field ? (meta.get(row.name) ?? []) : []))
  const publisher = firstWords(stated.publisher, ...tagged('publisher').filter(isNoAddress))
  const url = firstWords(...elementsOf(page, 'link[rel="canonical"]').map((link) => link.getAttribute('href')), ...tagged('url'), stated.url)
  const authors = [...(stated.byline ?? []), ...(stated.byline ? [] : tagged('byline'))].filter(isNoAddress)
  return present<Metadata>({
    headline: headlineOf(page, [stated.headline, ...tagged('headline')], publisher),
    byline: [...new Set(authors.flatMap(statedAuthors))],
    publisher,
    url,
    section: firstWords(stated.section, ...tagged('section')),
    image: stated.image ?? tagged('image'),
    language: firstWords(page.documentElement.getAttribute('lang'), stated.language, ...tagged('language')),
    datePublished: bestDate([stated.datePublished, ...tagged('datePublished'), ...timesOf(page, 'datePublished'), dateInAddress(url)]),
    dateModified: bestDate([stated.dateModified, ...tagged('dateModified'), ...timesOf(page, 'dateModified')])
  })
}

/** Words in which "&" and quotation marks may stand as HTML writes them; tags stay words. */
function unescaped(page: Page, words: string): string {
  if (!words.includes('&')) return words
  const element = page.createElement('p')
  element.innerHTML = words.replaceAll('<', '&lt;')
  return element.textContent ?? words
}

/** Contents of the `<meta>` elements by name, property or `itemprop`, in lower case. */
function metaOf(page: Page): Map<string, string[]> {
  const contents = new Map<string, string[]>()
  for (const element of elementsOf(page, 'meta[content]')) {
    const name = firstWords(
      element.getAttribute('property'),
      element.getAttribute('name'),
      element.getAttribute('itemprop'),
      element.getAttribute('http-equiv')
    )?.toLowerCase()
    const content = firstWords(element.getAttribute('content'))
    if (name !== undefined && content !== undefined) contents.set(name, [...(contents.get(name) ?? []), content])
  }
  return contents
}

/** The headline that the metadata give, else the only `<h1>`, else the title; without the name of the site at its end. */
function headlineOf(page: Page, stated: readonly (string | undefined)[], publisher: string | undefined): string | undefined {
  const [first, second] = elementsOf(page, 'h1')
  const found = firstWords(...stated, second ? undefined : first?.textContent, page.querySelector('title')?.textContent)
  if (found === undefined || publisher === undefined || !found.endsWith(publisher)) return found
  return found.slice(0, -publisher.length).replace(/\s[|–—:·-]\s$/, '') || found
}

/** Dates of `<time>`: those marked as the date wanted (`itemprop`), and for the publication also a page's first `<time datetime>` outside lists of other stories. */
function timesOf(page: Page, field: 'datePublished' | 'dateModified'): string[] {
  const marked = elementsOf(page, `[itemprop="${field}"], time[class*="${field === 'datePublished' ? 'published' : 'updated'}"]`)
  const others = field === 'datePublished' ? elementsOf(page, 'time[pubdate], article time[datetime], main time[datetime]').slice(0, 1) : []
  return [...marked, ...others].flatMap((element) => momentOf(element) ?? [])
}

const momentOf = (element: PageElement): string | undefined =>
  firstWords(element.getAttribute('datetime'), element.getAttribute('content'), element.textContent)

/** "https://paper.example/news/2024/08/15/spill" */
function dateInAddress(url: string | undefined): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(url ?? '') ?? []
  return year && `${year}-${month}-${day}`
}

/** The first that is a date; where none is, the first, so that it is told. */
function bestDate(candidates: readonly (string | undefined)[]): string | undefined {
  const given = candidates.filter((words) => words !== undefined)
  return given.find((words) => readDate(words) !== undefined) ?? given[0]
}

const isNoAddress = (words: string): boolean => !/^(?:https?:)?\/\/|^@/.test(words)
