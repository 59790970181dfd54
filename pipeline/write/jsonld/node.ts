import type { Facts } from '../../document.ts'

/** A link to another node of the graph. */
export interface Reference {
  '@id': string
}

/** A node of the graph: its schema.org type, its address where it stands by itself, and its properties. Properties that are undefined are not written. */
export interface Node {
  '@type': string
  '@id'?: string
  [property: string]: Value | readonly Value[] | undefined
}

export type Value = string | number | Reference | Node

/** Turns a record's id, or a name of our own such as `article`, into the address of its node. */
export type Addresses = (id: string) => string

/** The address of the story's page without its fragment; absent when the story gives none that a browser could open. */
export function pageAddress(story: Facts['story']): string | undefined {
  if (!story.url || !isWebAddress(story.url)) return undefined
  const address = new URL(story.url)
  address.hash = ''
  return address.href
}

/** Whether it is an absolute address of the web. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address)

/** Addresses below the story's page, `<page>#e1`; relative, `#e1`, where the page is not known. */
export function addressesOf(story: Facts['story']): Addresses {
  const page = pageAddress(story) ?? ''
  return (id) => `${page}#${id.slice(id.lastIndexOf('/') + 1)}`
}

export const reference = (address: string): Reference => ({ '@id': address })

/** A property's values: the one, the list, or undefined for none; each once. */
export function values<T extends Value>(list: readonly T[]): T | readonly T[] | undefined {
  const distinct = [...new Map(list.map((value) => [JSON.stringify(value), value])).values()]
  return distinct.length > 1 ? distinct : distinct[0]
}
