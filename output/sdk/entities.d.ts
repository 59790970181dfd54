// Made by nutgraf: change the stories, not this file.
import type { CreativeWorkEntity, Entity, EntityId, EventEntity, GroupEntity, OrganizationEntity, PersonEntity, PlaceEntity, ProductEntity } from './records.js'

/** The rows of `entities`, story by story. */
export declare const entities: readonly Entity[]
/** The same rows by id. */
export declare const entitiesById: ReadonlyMap<EntityId, Entity>
/** The row of an id. */
export declare function entity(id: EntityId): Entity
export declare function entity(id: EntityId | undefined): Entity | undefined
export declare function isCreativeWorkEntity(entity: Entity): entity is CreativeWorkEntity
export declare function isEventEntity(entity: Entity): entity is EventEntity
export declare function isGroupEntity(entity: Entity): entity is GroupEntity
export declare function isOrganizationEntity(entity: Entity): entity is OrganizationEntity
export declare function isPersonEntity(entity: Entity): entity is PersonEntity
export declare function isPlaceEntity(entity: Entity): entity is PlaceEntity
export declare function isProductEntity(entity: Entity): entity is ProductEntity
