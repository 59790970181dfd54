import type { Location } from '../lexicon/locations.ts'
import { kilometresBetween } from './distance.ts'

const nearKilometres = 150
const regionKilometres = 400
/** Points of a place for an anchor that is near. */
export const nearPoints = 6
/** Points for an anchor in the same part of a country. */
const regionPoints = 4
/** More would cost time and say nothing new. */
const mostAnchors = 40

/** A place that a story means for certain, and the entity that says so. */
export interface Anchor {
  entity: string
  place: Location
}

/** What the nearest other place that the story names for certain says for a place; whole countries say nothing here. */
export function nearnessTo(anchors: readonly Anchor[], entity: string): (place: Location) => number {
  const others = anchors.slice(0, mostAnchors + 1).filter((anchor) => anchor.entity !== entity)
  return (place) => {
    let points = 0
    for (const anchor of others) {
      if (anchor.place === place || points === nearPoints) continue
      const distance = kilometresBetween(anchor.place, place)
      if (distance < nearKilometres) points = nearPoints
      else if (distance < regionKilometres) points = Math.max(points, regionPoints)
    }
    return points
  }
}
