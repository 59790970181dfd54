// Made by nutgraf: change the stories, not this file.
import type { Entity, Mention, MentionId } from './records.js'

/** The rows of `mentions`, story by story. */
export declare const mentions: readonly Mention[]
/** The same rows by id. */
export declare const mentionsById: ReadonlyMap<MentionId, Mention>
/** The row of an id. */
export declare function mention(id: MentionId): Mention
export declare function mention(id: MentionId | undefined): Mention | undefined
/** Where the entity is named or referred to, in text order. */
export declare function mentionsOf(entity: Entity): readonly Mention[]
