import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { lazy, readTable } from '../lexicon/table.ts'
import { BlockText } from './block-text.ts'
import { readBlocks } from './blocks.ts'
import { addBlocks } from './html-blocks.ts'
import { readPageMetadata } from './html-metadata.ts'
import { elementsOf, isElement, type Page, type PageElement, type PageNode } from './page.ts'
import type { Doubt, Reading } from './reading.ts'

/** Class words, ids and labels that pages give to what is not their story. */
const furnitureWords = lazy(() => new Set(readTable<'word'>(new URL('./page-furniture.tsv', import.meta.url)).map((row) => row.word)))

/**
 * Deepest nesting of elements that Readability is given: its time grows with more than the square of the depth (500 levels take 7 seconds).
 * The pages of newspapers stay below 60; of one that is deeper, the whole text is taken.
 */
const deepest = 100

/** Reads a page: its metadata, then its article as @mozilla/readability finds it, block by block. The headline is the first block. */
export function readHtml(source: string, doubts: Doubt[] = []): Reading {
  const page = parseHTML(/<body[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`).document as unknown as Page
  const metadata = readPageMetadata(page, doubts)
  removeFurniture(page)
  const body = new BlockText()
  const article = isDeeperThan(deepest, page.body) ? undefined : articleOf(page)
  addBlocks(article ?? page.body, body)
  return readBlocks(withHeadline(metadata.headline, body), metadata, doubts)
}

/** Takes marked furniture off the page; an element that holds a third of the page's words or more is the story, whatever it is called. */
function removeFurniture(page: Page): void {
  const most = (page.body.textContent ?? '').length / 3
  for (const element of elementsOf(page, 'body [class], body [id], body [aria-label], body nav, body form')) {
    if (isFurniture(element) && (element.textContent ?? '').length < most) element.remove()
  }
}

function isFurniture(element: PageElement): boolean {
  if (element.localName === 'nav' || element.localName === 'form') return true
  const names = ['class', 'id', 'aria-label'].flatMap((name) => (element.getAttribute(name) ?? '').toLowerCase().split(/\s+/))
  return names.some((name) => furnitureWords().has(name))
}

/** Whether elements lie in one another more than `most` deep. */
function isDeeperThan(most: number, root: PageElement): boolean {
  let level: PageNode[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true
    level = level.flatMap((node) => Array.from(node.childNodes)).filter(isElement)
  }
  return false
}

/** The article, or undefined when Readability finds none: it gives back nothing for pages of a few words. */
function articleOf(page: Page): PageElement | undefined {
  const serializer = (element: unknown): unknown => element
  const found = new Readability<unknown>(page as never, { serializer, charThreshold: 200 }).parse()?.content
  return (found ?? undefined) as PageElement | undefined
}

/** The blocks with the headline as first of them; a block among the first that repeats it is left out. */
function withHeadline(headline: string | undefined, body: BlockText): BlockText {
  const text = new BlockText()
  if (headline !== undefined) text.add('headline', headline)
  const bodyText = body.text
  for (const [index, block] of body.blocks.entries()) {
    const words = bodyText.slice(block.start, block.end)
    const repeats = index < 3 && headline !== undefined && words.replace(/\s+/g, ' ').toLowerCase() === headline.toLowerCase()
    if (!repeats) text.add(block.kind, words)
  }
  return text
}
