import type { Entity, Event, Facts } from '../../document.ts'
import { type Addresses, addressesOf } from './node.ts'

/** The records of one story by id, and the addresses of their nodes: what every maker of nodes reads. */
export interface Records {
  facts: Facts
  entities: ReadonlyMap<string, Entity>
  events: ReadonlyMap<string, Event>
  /** Places whose name stands for a government, a team or a people somewhere in the story. */
  placesThatAct: ReadonlySet<string>
  address: Addresses
}

/** Opens one story's records. */
export function recordsOf(facts: Facts): Records {
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]))
  const notLiteral = facts.mentions.flatMap(({ literal, entity }) => (literal === false && entity ? [entity] : []))
  return {
    facts,
    entities,
    events: new Map(facts.events.map((event) => [event.id, event])),
    placesThatAct: new Set(notLiteral.filter((id) => entities.get(id)?.type === 'Place')),
    address: addressesOf(facts.story)
  }
}
