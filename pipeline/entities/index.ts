import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, type EntityFound, type Span } from '../document.ts'
import { fold, withoutArticle } from '../lexicon/fold.ts'
import { describeGroup, describeOrganisation, describePerson } from './describe.ts'
import { type Draft, namesOf, type PlacedMention, subtypeOf } from './draft.ts'
import { joinOrganisations } from './organisations.ts'
import { joinOthers } from './others.ts'
import { joinPersons } from './persons.ts'
import { joinPlaces } from './places.ts'
import { References } from './references.ts'
import type { NameIndex } from './roles.ts'
import { StoryTokens } from './tokens.ts'

/** Joins mentions of one thing: adds `entities`, in order of first mention. */
export const entities: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  const tokens = new StoryTokens(text, added(file, 'sentences'))
  const placed = added(file, 'mentions').map(
    (mention): PlacedMention => ({ mention, key: keyOf(mention.text, mention.form), position: tokens.locate(mention) })
  )
  const named = joinNames(placed.filter(({ mention }) => mention.form === 'name'))
  const drafts = [...named, ...new References(named).resolve(placed)]
  file.data.entities = records(text, added(file, 'story').id, drafts)
}

const keyOf = (text: string, form: string): string => (form === 'name' ? withoutArticle(fold(text)) : fold(text))

function joinNames(names: readonly PlacedMention[]): Draft[] {
  const ofType = (...types: string[]) => names.filter(({ mention }) => types.includes(mention.type))
  const people = joinPersons(ofType('Person'))
  const organisations = joinOrganisations(ofType('Organization'))
  const others = joinOthers(ofType('Group', 'Product', 'Event', 'CreativeWork', 'Legislation'))
  const index = indexOf(names)
  for (const person of people) describePerson(person, index)
  for (const organisation of organisations) describeOrganisation(organisation)
  for (const other of others) if (other.type === 'Group') describeGroup(other)
  return [...people, ...organisations, ...joinPlaces(ofType('Place')), ...others]
}

function indexOf(names: readonly PlacedMention[]): NameIndex {
  const starts = new Map(names.map((name) => [name.mention.start, name]))
  const ends = new Map(names.map((name) => [name.mention.end, name]))
  return { startingAt: (offset) => starts.get(offset), endingAt: (offset) => ends.get(offset) }
}

/** The records, numbered in order of first mention. */
function records(text: string, story: string, drafts: readonly Draft[]): EntityFound[] {
  for (const draft of drafts) draft.mentions.sort((a, b) => a.mention.start - b.mention.start)
  const ordered = [...drafts].sort((a, b) => firstOffset(a) - firstOffset(b))
  const ids = new Map(ordered.map((draft, index) => [draft, `${story}/e${index + 1}`]))
  const idOfMention = new Map(ordered.flatMap((draft) => draft.mentions.map(({ mention }) => [mention.id, ids.get(draft)] as const)))
  return ordered.map((draft): EntityFound => {
    const { name, aliases } = namesOf(draft)
    const subtype = subtypeOf(draft)
    const titles = distinct(text, draft.titles).map(({ start, end, kind }) => ({ start, end, text: text.slice(start, end), kind }))
    const roles = distinct(text, draft.roles).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    return {
      id: ids.get(draft) ?? '',
      type: draft.type,
      ...(subtype ? { subtype } : {}),
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(titles.length > 0 ? { titles } : {}),
      ...(roles.length > 0 ? { roles } : {}),
      ...(draft.body ? { affiliation: affiliation(draft.body, idOfMention.get(draft.body.mention.id)) } : {}),
      ...(draft.gender ? { gender: draft.gender } : {}),
      ...(draft.country ? { country: draft.country } : {}),
      mentions: draft.mentions.map(({ mention }) => mention.id)
    }
  })
}

const firstOffset = (draft: Draft): number => draft.mentions[0]?.mention.start ?? 0

const affiliation = ({ mention }: PlacedMention, entity: string | undefined) => ({ start: mention.start, end: mention.end, ...(entity ? { entity } : {}) })

/** The spans whose words have not come before. */
function distinct<S extends Span>(text: string, spans: readonly S[]): S[] {
  const seen = new Set<string>()
  return [...spans]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const key = fold(text.slice(start, end))
      return !seen.has(key) && seen.add(key)
    })
}
