import type { Block, Span } from '../document.ts'
import type { MessageRule } from '../message.ts'

/** What a format says about a story, as it says it: dates, addresses and language are not yet checked. */
export interface Metadata {
  id?: string
  headline?: string
  byline?: string[]
  publisher?: string
  url?: string
  section?: string
  image?: string[]
  language?: string
  datePublished?: string
  dateModified?: string
}

/** A doubt that came up before there was a file to say it on. */
export interface Doubt {
  rule: MessageRule
  reason: string
}

/** One story as its format gives it. */
export interface Reading {
  text: string
  /** Blocks that are known, in text order; the rest is for `parse`. */
  blocks: Block[]
  /** Place words of the dateline. */
  dateline?: Span
  /** Agency of the dateline: the publisher where nothing else says who that is. */
  agency?: string
  metadata: Metadata
  doubts: Doubt[]
}

/** The first of the words given that is not blank, with white space collapsed. */
export function firstWords(...candidates: readonly unknown[]): string | undefined {
  for (const candidate of candidates) {
    if (typeof candidate !== 'string') continue
    const words = candidate.replace(/\s+/g, ' ').trim()
    if (words !== '') return words
  }
  return undefined
}

/** The object without what is undefined or an empty list: absent is absent. */
export function present<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as T
}
