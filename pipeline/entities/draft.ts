import type { EntityFound, MentionFound, Span, Title } from '../document.ts'
import { fold } from '../lexicon/fold.ts'
import type { Position } from './tokens.ts'

/** A mention with its place among the tokens. */
export interface PlacedMention {
  mention: MentionFound
  key: string
  position: Position
}

/** An entity in the making. */
export interface Draft {
  type: EntityFound['type']
  mentions: PlacedMention[]
  titles: (Span & { kind: Title['kind'] })[]
  roles: (Span & { role?: string })[]
  /** the mention of the organisation that it belongs to */
  body?: PlacedMention
  gender?: 'female' | 'male'
  /** ISO 3166-1 alpha-2 */
  country?: string
}

/** Begins an entity with its mentions, of which there must be one. */
export const draftWith = (mentions: readonly [PlacedMention, ...PlacedMention[]]): Draft => ({
  type: mentions[0].mention.type,
  mentions: [...mentions],
  titles: [],
  roles: []
})

/** The names of an entity, without pronouns and, where it has names, without descriptions. */
function forms(draft: Draft): string[] {
  const names = draft.mentions.filter(({ mention }) => mention.form === 'name')
  const shown = names.length > 0 ? names : draft.mentions.filter(({ mention }) => mention.form === 'nominal')
  const byKey = new Map<string, string>()
  for (const { mention } of shown) {
    const key = fold(mention.text)
    const known = byKey.get(key)
    if (known === undefined || (isCapitals(known) && !isCapitals(mention.text))) byKey.set(key, mention.text)
  }
  return [...byKey.values()]
}

const isCapitals = (text: string): boolean => text === text.toUpperCase()

/** The fullest name (that of most words, then of most letters; of descriptions the first with most words) and the others in text order. */
export function namesOf(draft: Draft): { name: string; aliases: string[] } {
  const all = forms(draft)
  const isNamed = draft.mentions.some(({ mention }) => mention.form === 'name')
  const size = (form: string) => form.split(/\s+/).length * 1000 + (isNamed ? form.length : 0)
  const name = all.reduce((longest, form) => (size(form) > size(longest) ? form : longest), all[0] ?? '')
  return { name, aliases: all.filter((form) => form !== name) }
}

/** The subtype that most of its named mentions have, the first of equals. */
export function subtypeOf(draft: Draft): EntityFound['subtype'] {
  const counts = new Map<string, number>()
  for (const { mention } of draft.mentions) if (mention.subtype) counts.set(mention.subtype, (counts.get(mention.subtype) ?? 0) + 1)
  let best: string | undefined
  for (const [subtype, count] of counts) if (count > (counts.get(best ?? '') ?? 0)) best = subtype
  return best as EntityFound['subtype']
}

/** Groups by a key, in order of first appearance. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
