import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, type EntityFound, type MentionFound, type PlaceFound } from '../document.ts'
import { fold } from '../lexicon/fold.ts'
import { type Location, locationsNamed } from '../lexicon/locations.ts'
import { type Anchor, nearnessTo } from './anchors.ts'
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
  const open = entities
    .filter((entity) => entity.type === 'Place')
    .map((entity) => {
      const named = entity.mentions.flatMap((id) => mentions.get(id) ?? []).filter(({ form }) => form === 'name')
      return { entity, candidates: candidatesOf(entity), within: qualifier(text, named, entityAt) }
    })
  const anchors = open.flatMap(anchorOf)
  file.data.places = open.flatMap(({ entity, candidates, within }) => {
    const hints: Hints = {
      ...(within ? { within } : {}),
      share: (country) => shares.share(country, entity),
      nearness: nearnessTo(anchors, entity.id)
    }
    return placeOf(entity, candidates, hints)
  })
}

/** A town or division whose name no other has, or the one that is named behind its comma. */
function anchorOf({ entity, candidates, within }: { entity: EntityFound; candidates: readonly Location[]; within?: Location | undefined }): Anchor[] {
  const [first, ...others] = candidates.filter(({ subtype }) => subtype === 'City' || subtype === 'AdministrativeArea')
  if (first && others.length === 0) return [{ entity: entity.id, place: first }]
  return within && within.precision !== 'country' ? [{ entity: entity.id, place: within }] : []
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

const keysOf = (entity: EntityFound): string[] => [entity.name, ...(entity.aliases ?? [])].map(fold)

const candidatesOf = (entity: EntityFound): Location[] => [...new Set(keysOf(entity).flatMap(locationsNamed))]

function placeOf(entity: EntityFound, known: readonly Location[], hints: Hints): PlaceFound[] {
  const place = choose(known, hints)
  if (place) return [found(entity, place)]
  if (known.length > 0) return []
  return near(entity, fold(entity.name), hints)
}

/** Many counties have the name of a city far away. */
const isDivision = / (?:county|township|parish)$/

/** A place that no table has lies near the one in its name, or at least in the country that is named after it. */
function near(entity: EntityFound, key: string, hints: Hints): PlaceFound[] {
  const choice = choose(placesInside(key), hints)
  const inside = choice?.precision === 'city' && isDivision.test(key) && hints.nearness(choice) === 0 ? undefined : choice
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
