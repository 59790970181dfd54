// Made by nutgraf: change the stories, not this file.
import type { Time, TimeId } from './records.js'

/** The rows of `times`, story by story. */
export declare const times: readonly Time[]
/** The same rows by id. */
export declare const timesById: ReadonlyMap<TimeId, Time>
/** The row of an id. */
export declare function time(id: TimeId): Time
export declare function time(id: TimeId | undefined): Time | undefined
