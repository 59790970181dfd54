import type { Entity } from '../../document.ts'
import { schemaType } from './entity-type.ts'
import { isWebAddress, type Node, type Reference, reference, values } from './node.ts'
import type { Records } from './records.ts'

/** Titles that stand before a name ("Dr", "King", "Archbishop"); the others are jobs. */
const prefixes: ReadonlySet<string> = new Set(['honorific', 'royal', 'religious'])

const genders = { female: 'https://schema.org/Female', male: 'https://schema.org/Male' } as const

/** The node of an entity. */
export function entityNode(entity: Entity, records: Records): Node {
  const { schema, acts } = schemaType(entity)
  return {
    '@type': schema,
    '@id': records.address(entity.id),
    name: entity.name,
    alternateName: values(entity.aliases ?? []),
    description: values((entity.roles ?? []).map(({ text }) => text)),
    sameAs: values((entity.sameAs ?? []).filter(isWebAddress)),
    ...(entity.type === 'Person' ? personProperties(entity, records) : {}),
    ...(entity.type === 'Place' ? placeProperties(entity) : {}),
    ...(entity.type === 'Place' || (acts && entity.type !== 'Person') ? addressProperty(entity) : {})
  }
}

/** The Organization that a place's name stands for: its government, team or people ("Norway said"). */
export function actingPlaceNode(place: Entity, records: Records): Node {
  return { '@type': 'Organization', '@id': actingPlaceAddress(place.id, records), name: place.name, location: reference(records.address(place.id)) }
}

/** Link to the one who acts or speaks; undefined for what is no Person and no Organization. */
export function actor(entity: string | undefined, records: Records): Reference | undefined {
  const found = records.entities.get(entity ?? '')
  if (!found) return undefined
  if (schemaType(found).acts) return reference(records.address(found.id))
  return records.placesThatAct.has(found.id) ? reference(actingPlaceAddress(found.id, records)) : undefined
}

/** Link to the place where something was; undefined for what is no place. */
export function location(entity: string | undefined, records: Records): Reference | undefined {
  const found = records.entities.get(entity ?? '')
  return found?.type === 'Place' ? reference(records.address(found.id)) : undefined
}

const actingPlaceAddress = (id: string, records: Records) => `${records.address(id)}-acting`

function personProperties(person: Entity, records: Records): Partial<Node> {
  const titles = person.titles ?? []
  const group = records.entities.get(person.affiliation?.entity ?? '')
  return {
    honorificPrefix: values(titles.filter(({ kind }) => prefixes.has(kind)).map(({ text }) => text)),
    jobTitle: values(titles.filter(({ kind }) => !prefixes.has(kind)).map(({ text }) => text)),
    gender: person.gender && genders[person.gender],
    affiliation: group && group.type !== 'Person' ? actor(group.id, records) : undefined
  }
}

function placeProperties({ latitude, longitude, precision, geonames }: Entity): Partial<Node> {
  // a position near the place is not the place's own
  const hasPosition = latitude !== undefined && longitude !== undefined && precision !== 'near'
  return {
    geo: hasPosition ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
    identifier: geonames ? { '@type': 'PropertyValue', propertyID: 'https://www.geonames.org', value: geonames } : undefined
  }
}

function addressProperty({ country }: Entity): Partial<Node> {
  return { address: country ? { '@type': 'PostalAddress', addressCountry: country } : undefined }
}
