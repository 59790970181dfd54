import { type Location, locationsNamed } from '../lexicon/locations.ts'

/** In thousands; "New *Concord*" says nothing of a town called Concord. */
const smallestCity = 60

/** The places that a longer name holds at its beginning or its end: "*Nairobi* Hospital", "Embassy of *Kenya*". The longest first, of one length the last ("Northern *Iraq*"). */
export function placesInside(key: string): readonly Location[] {
  const words = key.split(' ')
  for (let length = words.length - 1; length > 0; length--) {
    for (const part of [words.slice(-length), words.slice(0, length)]) {
      const found = locationsNamed(part.join(' ')).filter(({ precision, weight }) => precision !== 'facility' && (precision !== 'city' || weight >= smallestCity))
      if (found.length > 0) return found
    }
  }
  return []
}
