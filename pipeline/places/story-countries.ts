import type { EntityFound } from '../document.ts'
import { fold } from '../lexicon/fold.ts'
import { locationsNamed } from '../lexicon/locations.ts'

/** How much of what a story names lies in a country, 0 to 1; without what one entity itself says. */
export interface CountryShares {
  share(country: string, without: EntityFound): number
}

/** A metropolis says where a story plays as a country's name does. */
const metropolis = 1000

/** The country that an entity speaks for: a people's, a body's, a country's, that of a capital or a metropolis whose name no other place of weight has. */
function countryOf(entity: EntityFound): string | undefined {
  if (entity.type !== 'Place') return entity.country
  const places = locationsNamed(fold(entity.name)).filter((place) => place.weight >= metropolis || place.capital)
  const countries = new Set(places.flatMap(({ countries: codes }) => codes))
  return countries.size === 1 ? [...countries][0] : undefined
}

/** Counts the countries of a story's entities, each as often as it is mentioned, five times at most. */
export function countryShares(entities: readonly EntityFound[]): CountryShares {
  const votes = new Map<string, number>()
  const own = new Map<EntityFound, { country: string; votes: number }>()
  let total = 0
  for (const entity of entities) {
    const country = countryOf(entity)
    if (country === undefined) continue
    const weight = Math.min(5, entity.mentions.length)
    votes.set(country, (votes.get(country) ?? 0) + weight)
    own.set(entity, { country, votes: weight })
    total += weight
  }
  return {
    share(country, without) {
      const self = own.get(without)
      const others = total - (self?.votes ?? 0)
      const here = (votes.get(country) ?? 0) - (self?.country === country ? self.votes : 0)
      return others === 0 ? 0 : here / others
    }
  }
}
