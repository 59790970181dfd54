// Made by nutgraf: change the stories, not this file.
import type { Entity, Quote, QuoteId } from './records.js'

/** The rows of `quotes`, story by story. */
export declare const quotes: readonly Quote[]
/** The same rows by id. */
export declare const quotesById: ReadonlyMap<QuoteId, Quote>
/** The row of an id. */
export declare function quote(id: QuoteId): Quote
export declare function quote(id: QuoteId | undefined): Quote | undefined
/** What the entity is quoted as saying or thinking, in text order. */
export declare function quotesOf(speaker: Entity): readonly Quote[]
