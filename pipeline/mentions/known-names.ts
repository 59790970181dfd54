import type { Mention } from '../document.ts'
import { demonym } from '../lexicon/demonyms.ts'
import { locationsNamed } from '../lexicon/locations.ts'
import { thingNamed } from '../lexicon/named-things.ts'
import { organisationsNamed } from '../lexicon/organisations.ts'

export type MentionType = Mention['type']
export type Subtype = NonNullable<Mention['subtype']>

/** What the tables say a name can be, and how much that weighs beside what the story says of it. */
export interface KnownName {
  type: MentionType
  subtype?: Subtype
  weight: number
  /** An abbreviation of three letters at most, which is only ever written in capitals; longer ones can be words ("Nato"). */
  isInitials?: true
}

/** The names of smaller towns (in thousands) are persons' and common words too often to say anything by themselves. */
const smallestKnown = 60

/** A town of 75,000 weighs less than the sentence it stands in; a country, a metropolis or a name of two words more. */
function placeWeight(location: { precision: string; weight: number }, isPhrase: boolean): number {
  const fame = location.precision === 'country' ? 13 : location.weight >= 1000 ? 5 : location.weight >= 300 ? 4 : 2.5
  return isPhrase ? fame + 2 : fame
}

/** Everything that the tables know under a folded name; a word for a place and its people ("London") is the place's. */
export function knownNames(key: string): KnownName[] {
  const isPhrase = key.includes(' ')
  const found: KnownName[] = []
  const [place] = locationsNamed(key).filter(({ weight }) => weight >= smallestKnown)
  const people = place && place.weight >= 300 ? undefined : demonym(key)
  if (people) found.push({ type: 'Group', subtype: people.subtype, weight: 12 })
  if (place) found.push({ type: 'Place', subtype: place.subtype, weight: placeWeight(place, isPhrase) })
  const organisation = organisationsNamed(key).find(({ short }) => !short)
  const isInitials = key.length <= 3 && organisation?.key !== key
  if (organisation) found.push({ type: 'Organization', subtype: organisation.subtype, weight: isPhrase ? 8 : 5, ...(isInitials ? { isInitials } : {}) })
  const thing = thingNamed(key)
  if (thing) found.push({ type: thing.type, ...(thing.subtype ? { subtype: thing.subtype } : {}), weight: isPhrase ? 8 : 4.5 })
  return found
}

/** Whether any table knows the folded name. */
export const isKnown = (key: string): boolean => knownNames(key).length > 0
