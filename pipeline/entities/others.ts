import { demonym } from '../lexicon/demonyms.ts'
import { thingNamed } from '../lexicon/named-things.ts'
import { type Draft, draftWith, groupedBy, type PlacedMention } from './draft.ts'

/** Joins the words for one people ("French", "Frenchmen"), and what the table knows under several names; the rest by spelling. */
function identity({ mention, key }: PlacedMention): string {
  const people = mention.type === 'Group' ? demonym(key) : undefined
  if (people?.subtype === 'Nationality' && people.country) return `#${people.country}`
  if (people) return key.replace(/s$/, '')
  return thingNamed(key)?.key ?? key
}

/** Joins the names of groups, products, events, works and laws; an event is also meant by its name without the noun before it ("Typhoon Asiri", "Asiri"). */
export function joinOthers(names: readonly PlacedMention[]): Draft[] {
  const full = new Map(
    names.filter(({ mention, key }) => mention.type === 'Event' && key.includes(' ')).map(({ key }) => [key.slice(key.indexOf(' ') + 1), key])
  )
  const whole = (name: PlacedMention) => (name.mention.type === 'Event' ? full.get(name.key) : undefined) ?? identity(name)
  return [...groupedBy(names, (name) => `${name.mention.type} ${whole(name)}`).values()].map(draftWith)
}
