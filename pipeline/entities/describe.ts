import { demonym } from '../lexicon/demonyms.ts'
import { organisationsNamed } from '../lexicon/organisations.ts'
import type { Draft, PlacedMention } from './draft.ts'
import { statedGender } from './persons.ts'
import { type Description, type NameIndex, phraseBefore, roleAfter, roleBefore, roleBeforeComma } from './roles.ts'
import { titlesBefore } from './titles.ts'

/** Adds to a person what stands at each of its names: titles, roles, the body it belongs to, its gender and country where they are stated. */
export function describePerson(person: Draft, names: NameIndex): void {
  for (const name of person.mentions) {
    const titles = titlesBefore(name, names)
    person.titles.push(...titles.map(({ start, end, kind }) => ({ start, end, kind })))
    const gender = statedGender(name)
    if (gender) person.gender ??= gender
    const first = titles[0]?.first
    if (first !== undefined) addOrigin(person, name, first, names)
    for (const description of [roleBefore(name, names), roleBeforeComma(name, names), roleAfter(name, names)])
      if (description) addRole(person, description, name, names)
  }
}

function addRole(person: Draft, description: Description, name: PlacedMention, names: NameIndex): void {
  person.roles.push({ start: description.start, end: description.end, role: description.role })
  if (description.gender) person.gender ??= description.gender
  if (description.body) person.body ??= description.body
  addOrigin(person, name, description.first, names)
}

/** "*Pentagon* Press Secretary John Kirby" belongs to a body, "*Kenyan* President Ruth Mwangi" to a country. */
function addOrigin(person: Draft, { position: { words } }: PlacedMention, first: number, names: NameIndex): void {
  const possessive = /^['’]s?$/.test(words[first - 1]?.text ?? '') ? 1 : 0
  const before = words[first - 1 - possessive]
  const origin = before && names.endingAt(before.end)
  if (origin?.mention.type === 'Organization') person.body ??= origin
  const country = origin?.mention.type === 'Group' ? demonym(origin.key)?.country : undefined
  if (country) person.country ??= country
}

/**
 * Adds to an organisation the phrase set before its name ("The operator, Vestferge") and its country: the table's, or that of the demonym in its name.
 * What a short form is elsewhere says nothing: "the Post" of the Meridian Post is not the Post of another city.
 */
export function describeOrganisation(organisation: Draft): void {
  const longest = organisation.mentions.reduce((long, { key }) => (key.length > long.length ? key : long), '')
  const isShortForm = (key: string) => key !== longest && ` ${longest} `.includes(` ${key} `)
  for (const name of organisation.mentions) {
    const phrase = phraseBefore(name)
    if (phrase) organisation.roles.push(phrase)
    if (isShortForm(name.key)) continue
    const country = organisationsNamed(name.key).find(({ short }) => !short)?.country ?? demonym(name.key.split(' ')[0] ?? '')?.country
    if (country) organisation.country ??= country
  }
}

/** Adds to a people its country. */
export function describeGroup(group: Draft): void {
  for (const { key } of group.mentions) {
    const country = demonym(key)?.country
    if (country) group.country ??= country
  }
}
