// Made by nutgraf: change the stories, not this file.
import type { Entity, Relation, RelationId } from './records.js'

/** The rows of `relations`, story by story. */
export declare const relations: readonly Relation[]
/** The same rows by id. */
export declare const relationsById: ReadonlyMap<RelationId, Relation>
/** The row of an id. */
export declare function relation(id: RelationId): Relation
export declare function relation(id: RelationId | undefined): Relation | undefined
/** The links that the story states from the entity and to it. */
export declare function relationsOf(entity: Entity): readonly Relation[]
