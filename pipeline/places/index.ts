import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, type EntityFound, type MentionFound, type PlaceFound } from '../document.ts'
import { fold } from '../lexicon/fold.ts'
import { type Location, locationsNamed } from '../lexicon/locations.ts'
import { choose, type Hints } from './choose.ts'
import { placesInside } from './inside.ts'
import { countryShares } from './story-countries.ts'

/** Says where the entities of type Place are: adds `places`. */
export const places: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  const entities = added(file, 'entities')
  const mentions = new Map(added(file, 'mentions').map((mention) => [mention.id, mention]))
  const entityAt = new Map(entities.flatMap((entity) => entity.mentions.map((id) => [mentions.get(id)?.start ?? -1, entity] as const)))
  const shares = countryShares(entities)
  file.data.places = entities
    .filter((entity) => entity.type === 'Place')
    .flatMap((entity) => {
      const named = entity.mentions.flatMap((id) => mentions.get(id) ?? []).filter(({ form }) => form === 'name')
      const within = qualifier(text, named, entityAt)
      const hints: Hints = { ...(within ? { within } : {}), share: (country) => shares.share(country, entity) }
      return placeOf(entity, hints)
    })
}

/** "Missouri" of "Springfield, Missouri". */
function qualifier(text: string, named: readonly MentionFound[], entityAt: ReadonlyMap<number, EntityFound>): Location | undefined {
  for (const { end } of named) {
    if (text[end] !== ',') continue
    const after = entityAt.get(end + 2) ?? entityAt.get(end + 1)
    const [place] = after?.type === 'Place' ? locationsNamed(fold(after.name)).filter(({ precision }) => precision !== 'city') : []
    if (place) return place
  }
  return undefined
}

function placeOf(entity: EntityFound, hints: Hints): PlaceFound[] {
  const keys = [entity.name, ...(entity.aliases ?? [])].map(fold)
  const known = [...new Set(keys.flatMap(locationsNamed))]
  const place = choose(known, hints)
  if (place) return [found(entity, place)]
  if (known.length > 0) return []
  return near(entity, keys[0] ?? '', hints)
}

/** A place that no table has lies near the one in its name, or at least in the country that is named after it. */
function near(entity: EntityFound, key: string, hints: Hints): PlaceFound[] {
  const inside = choose(placesInside(key), hints)
  const country = inside?.countries.length === 1 ? inside.countries[0] : hints.within?.countries[0]
  const position = inside && inside.precision !== 'country' ? { latitude: inside.latitude, longitude: inside.longitude, precision: 'near' as const } : {}
  return country || inside ? [{ entity: entity.id, ...(country ? { country } : {}), ...position }] : []
}

function found(entity: EntityFound, place: Location): PlaceFound {
  const [country] = place.countries
  return {
    entity: entity.id,
    subtype: place.subtype,
    ...(country && place.countries.length === 1 ? { country } : {}),
    latitude: place.latitude,
    longitude: place.longitude,
    precision: place.precision,
    ...(place.geonames ? { geonames: place.geonames } : {})
  }
}
