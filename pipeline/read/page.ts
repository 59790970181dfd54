/** What is used of the Document Object Model of a page; linkedom's nodes are of this form. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: ArrayLike<PageNode>
}

/** An element of a page. */
export interface PageElement extends PageNode {
  readonly localName: string
  innerHTML: string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement>
  remove(): void
}

/** A page. */
export interface Page extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement
  createElement(name: string): PageElement
}

/** Whether a node is an element (DOM: `ELEMENT_NODE`). */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1

/** Whether a node is text (DOM: `TEXT_NODE`). */
export const isText = (node: PageNode): boolean => node.nodeType === 3

/** Elements that a selector finds, in document order. */
export const elementsOf = (root: PageElement, selector: string): PageElement[] => Array.from(root.querySelectorAll(selector))
