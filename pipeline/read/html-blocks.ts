import type { Block } from '../document.ts'
import type { BlockText } from './block-text.ts'
import { isElement, isText, type PageElement, type PageNode } from './page.ts'

/** Elements that start a new block (HTML Standard, 15.3 "Rendering": flow content), with the kind of their words; an empty kind is that of the element around. */
const blockElements = new Map<string, Block['kind'] | ''>(
  Object.entries({
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'])),
    ...Object.fromEntries(['li', 'dt', 'dd', 'ul', 'ol', 'dl', 'menu'].map((name) => [name, 'list'])),
    ...Object.fromEntries(
      [
        'address',
        'article',
        'aside',
        'center',
        'details',
        'div',
        'fieldset',
        'figure',
        'footer',
        'form',
        'header',
        'hr',
        'main',
        'nav',
        'p',
        'pre',
        'section',
        'summary',
        'table',
        'tbody',
        'thead',
        'tr'
      ].map((name) => [name, ''])
    ),
    blockquote: 'quote',
    figcaption: 'caption',
    caption: 'caption'
  })
)

/** Elements whose words nobody reads on the page. */
const unread = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'button', 'input', 'select', 'textarea', 'head'])

/** Elements that are apart from the words beside them though they start no block. */
const apart = new Set(['td', 'th'])

/**
 * Adds the words below an element block by block, with white space as a browser shows it: runs are one space, `<br>` is a line end, two of them part blocks; NO-BREAK SPACE
 * is kept. Works off a stack of its own, for pages can be nested deeper than functions.
 */
export function addBlocks(root: PageElement, text: BlockText): void {
  let words = ''
  let kind = 'paragraph' as Block['kind']
  const flush = (): void => {
    for (const paragraph of shown(words).split(/\n{2,}/)) text.add(kind, paragraph)
    words = ''
  }
  const stack: (PageNode | (() => void))[] = [root]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (typeof next === 'function') next()
    else if (isText(next)) words += (next.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ')
    else if (isElement(next) && !unread.has(next.localName)) {
      const own: Block['kind'] | '' | undefined = blockElements.get(next.localName)
      if (next.localName === 'br') words += '\n'
      if (apart.has(next.localName)) words += ' '
      if (own !== undefined) {
        const around: Block['kind'] = kind
        flush()
        kind = own !== '' && around !== 'quote' ? own : around
        stack.push(() => {
          flush()
          kind = around
        })
      }
      for (const child of Array.from(next.childNodes).reverse()) stack.push(child)
    }
  }
  flush()
}

/** White space at line ends and in runs is not shown. */
const shown = (words: string): string => words.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n')
