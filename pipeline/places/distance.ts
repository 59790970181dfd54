/** A point in degrees, WGS 84. */
export interface Point {
  latitude: number
  longitude: number
}

const kilometresPerDegree = 111.2
const radiansPerDegree = 0.017453292519943295

/** Cosine by its series, good to 0.001 up to 90 degrees: the same on every machine, which `Math.cos` need not be. */
function cosine(degrees: number): number {
  const square = (degrees * radiansPerDegree) ** 2
  return 1 - square / 2 + (square * square) / 24 - (square * square * square) / 720
}

/** Distance in kilometres on a flat map about the points: exact enough to tell which of two towns is nearer, not to sail by. */
export function kilometresBetween(one: Point, other: Point): number {
  const acrossDegrees = Math.abs(one.longitude - other.longitude)
  const across = Math.min(acrossDegrees, 360 - acrossDegrees) * cosine((one.latitude + other.latitude) / 2)
  const up = one.latitude - other.latitude
  return Math.sqrt(across * across + up * up) * kilometresPerDegree
}
