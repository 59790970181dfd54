import { nameHead } from '../lexicon/heads.ts'
import { organisationsNamed } from '../lexicon/organisations.ts'
import { type Draft, draftWith, groupedBy, type PlacedMention } from './draft.ts'

/** What the table and the spelling say is one body: "WHO" and "World Health Organization". */
function identity(key: string): string {
  const known = organisationsNamed(key).find(({ short }) => !short)
  return known?.key ?? key.replaceAll('.', '')
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}.&-]+$/u.test(text)
const smallWords = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'del', 'des', 'du', '&', '-'])

/** The letters that can stand for a name: initials of its words, with and without the small ones. */
function initials(key: string): string[] {
  const parts = key.split(/[\s-]+/).filter((part) => part !== '')
  const letters = (list: readonly string[]) => list.map((part) => part[0] ?? '').join('')
  return parts.length < 2 ? [] : [letters(parts.filter((part) => !smallWords.has(part))), letters(parts)]
}

/** Which body's name stands right before each opening bracket: "International Sloth Foundation (ISF)"; by the bracket's offset. */
function bracketsAfter(drafts: readonly Draft[]): Map<number, Draft> {
  const made = new Map<number, Draft>()
  for (const draft of drafts) {
    for (const { position } of draft.mentions) {
      const next = position.words[position.to]
      if (next?.text === '(') made.set(next.start, draft)
    }
  }
  return made
}

/** Joins the names of organisations: same body in the table, acronym after its expansion, short form of one longer name. */
export function joinOrganisations(names: readonly PlacedMention[]): Draft[] {
  const drafts = [...groupedBy(names, ({ key }) => identity(key)).values()].map(draftWith)
  const keysOf = (draft: Draft) => [...new Set(draft.mentions.map(({ key }) => key))]
  const longer = groupedBy(
    drafts.flatMap((draft) => keysOf(draft).flatMap((key) => shortFormsOf(key).map((form) => ({ form, draft })))),
    ({ form }) => form
  )
  const brackets = bracketsAfter(drafts)
  const joined = new Map<Draft, Draft>()
  for (const draft of drafts) {
    const [first] = draft.mentions
    if (!first) continue
    const candidates = [...new Set((longer.get(shortKey(first)) ?? []).map((entry) => entry.draft).filter((other) => other !== draft))]
    const bracketed = brackets.get(first.position.words[first.position.from - 1]?.start ?? -1)
    const target = (bracketed !== draft ? bracketed : undefined) ?? longerFormOf(first, candidates)
    if (target && rootOf(joined, target) !== draft) joined.set(draft, rootOf(joined, target))
  }
  for (const [draft, target] of joined) rootOf(joined, target).mentions.push(...draft.mentions)
  return drafts.filter((draft) => !joined.has(draft))
}

/** Of two longer names ("Vestferge AS", "Vestferge Foundation") the short one means the first, if it was used before the second came in. */
function longerFormOf(short: PlacedMention, candidates: readonly Draft[]): Draft | undefined {
  const firstOffset = (draft: Draft) => draft.mentions[0]?.mention.start ?? 0
  const [first, second] = [...candidates].sort((a, b) => firstOffset(a) - firstOffset(b))
  return second === undefined || short.mention.start < firstOffset(second) ? first : undefined
}

function rootOf(joined: ReadonlyMap<Draft, Draft>, draft: Draft): Draft {
  let at = draft
  for (let next = joined.get(at); next; next = joined.get(at)) at = next
  return at
}

/** Short forms of a name: "Vestferge" of "Vestferge AS", "the Ministry" of "Ministry of Fisheries", its initials in brackets. */
function shortFormsOf(key: string): string[] {
  const parts = key.split(' ')
  const beginnings = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join(' '))
  const heads = parts.length > 1 ? parts.filter((part) => nameHead(part) !== undefined) : []
  return [...new Set([...beginnings, ...heads, ...initials(key).map((letters) => `(${letters})`)])]
}

const shortKey = ({ mention, key }: PlacedMention): string => (isAcronym(mention.text) ? `(${key.replaceAll('.', '')})` : key)
