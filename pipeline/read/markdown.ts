import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block } from '../document.ts'
import { BlockText } from './block-text.ts'
import { readBlocks } from './blocks.ts'
import { readFrontMatter } from './front-matter.ts'
import { type Doubt, type Metadata, present, type Reading } from './reading.ts'

const markdown = unified().use(remarkParse).use(remarkFrontmatter).freeze()

/**
 * Reads a Markdown story: front matter gives the metadata, and the readable text is made of the blocks, without marks. The headline is the front matter's title or
 * a heading of the first level that opens the body, and the first block of the text.
 */
export function readMarkdown(source: string, doubts: Doubt[] = []): Reading {
  const tree: Root = markdown.parse(source)
  const stated = frontMatterOf(tree, doubts)
  const content = tree.children.filter((node) => node.type !== 'yaml')
  const [first] = content
  const opens = first?.type === 'heading' && first.depth === 1
  const headline = opens ? wordsOf(first) : stated.headline
  const text = new BlockText()
  if (headline) text.add('headline', headline)
  const walk = new BlockWalk(text, doubts)
  for (const node of opens ? content.slice(1) : content) walk.enter(node, 'paragraph')
  const metadata = present<Metadata>({ headline, ...stated, image: [...(stated.image ?? []), ...walk.images] })
  return readBlocks(text, metadata, doubts)
}

function frontMatterOf(tree: Root, doubts: Doubt[]): Metadata {
  const [first] = tree.children
  return first?.type === 'yaml' ? readFrontMatter(first.value, doubts) : {}
}

/** Adds the blocks of a tree to a text; what lies in a list or quotation is of that kind. */
class BlockWalk {
  readonly images: string[] = []
  readonly #text: BlockText
  readonly #doubts: Doubt[]

  constructor(text: BlockText, doubts: Doubt[]) {
    this.#text = text
    this.#doubts = doubts
  }

  enter(node: RootContent, kind: Block['kind']): void {
    if (node.type === 'heading') this.#text.add('heading', wordsOf(node))
    else if (node.type === 'paragraph') this.#paragraph(node, kind)
    else if (node.type === 'code') this.#text.add(kind, node.value)
    else if (node.type === 'html') this.#passOver(node.value, node.position?.start.line)
    else if (node.type === 'blockquote') this.#enterAll(node.children, 'quote')
    else if (node.type === 'list' || node.type === 'listItem') this.#enterAll(node.children, kind === 'quote' ? kind : 'list')
  }

  #enterAll(nodes: readonly RootContent[], kind: Block['kind']): void {
    for (const node of nodes) this.enter(node, kind)
  }

  #paragraph(node: Paragraph, kind: Block['kind']): void {
    const [only, second] = node.children
    if (only?.type === 'image' && second === undefined) this.#picture(only.url, only.alt)
    else this.#text.add(kind, wordsOf(node))
  }

  /** A picture alone in its paragraph is a figure, and its alternative text the caption, as in Pandoc. */
  #picture(address: string, caption: string | null | undefined): void {
    if (URL.canParse(address)) this.images.push(address)
    if (caption) this.#text.add('caption', caption)
  }

  #passOver(html: string, line = 1): void {
    if (/^<!--/.test(html)) return
    this.#doubts.push({
      rule: 'html-in-markdown',
      reason: `the HTML at line ${line} of the file is passed over: write it as Markdown if it belongs to the story`
    })
  }
}

/** The words of a node without its marks: a line end in the source is a space, a hard break a line end. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replace(/[ \t]*\n[ \t]*/g, ' ')
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
