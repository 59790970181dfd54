import type { Location } from '../lexicon/locations.ts'
import { kilometresBetween } from './distance.ts'

/** What the story says of where a place lies. */
export interface Hints {
  /** the place named after the comma: "Springfield, *Missouri*" */
  within?: Location
  /** how much of the story lies in a country, 0 to 1 */
  share(country: string): number
  /** points for the places that the story names for certain and that lie near */
  nearness(place: Location): number
}

/** Points for a doubling of inhabitants, for the capital of a country, and what the story's hints weigh beside them. */
const capitalPoints = 3
const sharePoints = 8
const containmentPoints = 20
/** A name is open when another place of it comes this near in points: it is four times as big at most, and nothing tells them apart. */
const margin = 2
/** Inhabitants in thousands. */
const smallTown = 75
/** Two entries nearer than this are one place for a reader: a city and its district. */
const samePlaceKilometres = 100

/** Floor of the binary logarithm of a weight, in whole numbers. */
const doublings = (weight: number): number => 31 - Math.clz32(Math.max(1, weight))

function points(place: Location, hints: Hints): number {
  const share = place.countries.reduce((most, country) => Math.max(most, hints.share(country)), 0)
  return doublings(place.weight) + (place.capital ? capitalPoints : 0) + sharePoints * share + (hints.within ? containment(place, hints.within) : hints.nearness(place))
}

/** In the country named, or in it and the nearer the better to the centre of the division named. */
function containment(place: Location, within: Location): number {
  if (place === within || !place.countries.some((country) => within.countries.includes(country))) return 0
  if (within.precision === 'country') return containmentPoints
  return Math.max(0, containmentPoints - kilometresBetween(place, within) / 40)
}

/** A small town in a country that the story never speaks of: another of its name is meant, which no table has. */
const isOutOfTheWay = (place: Location, hints: Hints): boolean =>
  place.precision === 'city' &&
  place.weight < smallTown &&
  !hints.within &&
  hints.nearness(place) === 0 &&
  !place.countries.some((country) => hints.share(country) > 0)

/** The place that a name means in a story; none where two are about as likely. */
export function choose(places: readonly Location[], hints: Hints): Location | undefined {
  const ranked = places.map((place) => ({ place, points: points(place, hints) })).sort((a, b) => b.points - a.points)
  const [best, ...others] = ranked
  if (!best) return undefined
  if (isOutOfTheWay(best.place, hints)) return undefined
  const rival = others.find(({ place }) => kilometresBetween(place, best.place) > samePlaceKilometres)
  return rival && best.points - rival.points < margin ? undefined : best.place
}
