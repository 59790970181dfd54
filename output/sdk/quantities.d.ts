// Made by nutgraf: change the stories, not this file.
import type { Quantity, QuantityId } from './records.js'

/** The rows of `quantities`, story by story. */
export declare const quantities: readonly Quantity[]
/** The same rows by id. */
export declare const quantitiesById: ReadonlyMap<QuantityId, Quantity>
/** The row of an id. */
export declare function quantity(id: QuantityId): Quantity
export declare function quantity(id: QuantityId | undefined): Quantity | undefined
