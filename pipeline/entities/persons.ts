import { titleForm } from '../lexicon/offices.ts'
import { genderOfFirstName } from '../lexicon/person-names.ts'
import { type Draft, draftWith, groupedBy, type PlacedMention } from './draft.ts'
import { keyOfWords } from './tokens.ts'

const particles = new Set([
  'al',
  'el',
  'de',
  'da',
  'di',
  'del',
  'della',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'ben',
  'la',
  'le',
  'du',
  'dos',
  'das',
  'the'
])
const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/** The words of a name that tell one bearer from another: "bashar", "assad". */
function partsOf(key: string): string[] {
  const words = key.split(/[\s-]+/).filter((word) => word !== '' && word !== '-' && !suffixes.has(word) && !particles.has(word))
  return words.length > 0 ? words : [key]
}

const isInitialOf = (short: string, long: string): boolean => /^\p{L}\.?$/u.test(short) && long.startsWith(short[0] ?? ' ')

/**
 * Whether two full names can be one person's: the same surname, and each first name of the shorter equal to one of the longer or its initial.
 * "Kari Moen", "Kari Anne Moen" and "K. Moen" can; "Ola Moen" cannot.
 */
function canBeOne(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.at(-1) !== long.at(-1)) return false
  let at = 0
  for (const part of short.slice(0, -1)) {
    while (at < long.length - 1 && long[at] !== part && !isInitialOf(part, long[at] ?? '') && !isInitialOf(long[at] ?? '', part)) at++
    if (at >= long.length - 1) return false
    at++
  }
  return true
}

/** The gender that a title right before a name states: "Mrs. | Moen". */
export function statedGender({ position: { words, from } }: PlacedMention): 'female' | 'male' | undefined {
  for (let start = Math.max(0, from - 2); start < from; start++) {
    const gender = titleForm(keyOfWords(words, start, from))?.gender
    if (gender) return gender
  }
  return undefined
}

/** Joins the names of persons: full names first, then surnames and first names with the one full name that has them. */
export function joinPersons(names: readonly PlacedMention[]): Draft[] {
  const byKey = [...groupedBy(names, ({ key }) => key)].map(([key, mentions]) => ({ parts: partsOf(key), mentions }))
  const full = byKey.filter(({ parts }) => parts.length > 1).sort((a, b) => b.parts.length - a.parts.length)
  const people: { parts: string[]; draft: Draft }[] = []
  const bySurname = new Map<string, { parts: string[]; draft: Draft }[]>()
  for (const { parts, mentions } of full) {
    const surname = parts.at(-1) ?? ''
    const namesakes = bySurname.get(surname) ?? []
    const same = namesakes.find((person) => canBeOne(parts, person.parts))
    if (same) {
      same.draft.mentions.push(...mentions)
      continue
    }
    const person = { parts, draft: draftWith(mentions) }
    people.push(person)
    bySurname.set(surname, [...namesakes, person])
  }
  return [
    ...people.map(({ draft }) => draft),
    ...joinShort(
      byKey.filter(({ parts }) => parts.length === 1),
      people
    )
  ]
}

type Person = { parts: string[]; draft: Draft }

/** A single name goes to the one person who bears it, as surname before other parts; borne by several it stays open, and is a person of its own when nobody bears it. */
function joinShort(short: readonly { parts: string[]; mentions: [PlacedMention, ...PlacedMention[]] }[], people: readonly Person[]): Draft[] {
  const surnames = groupedBy(people, ({ parts }) => parts.at(-1) ?? '')
  const others = new Map<string, Person[]>()
  for (const person of people) {
    for (const part of new Set(person.parts.slice(0, -1))) others.set(part, [...(others.get(part) ?? []), person])
  }
  const alone: Draft[] = []
  for (const { parts, mentions } of short) {
    const bearers = surnames.get(parts[0] ?? '') ?? others.get(parts[0] ?? '') ?? []
    if (bearers.length === 0) {
      alone.push(draftWith(mentions))
      continue
    }
    const bearerOf = bearerFinder(bearers, mentions)
    for (const mention of mentions) bearerOf(mention)?.draft.mentions.push(mention)
  }
  return alone
}

/** The genders that the titles before a person's names state, else the one that the first name tells. */
function gendersOf({ draft: { mentions } }: Person): ReadonlySet<string | undefined> {
  const stated = mentions.map(statedGender).filter((gender) => gender !== undefined)
  return new Set(stated.length > 0 ? stated : [genderOfFirstName(mentions[0]?.mention.text.split(/\s+/)[0] ?? '')])
}

/**
 * Whom a single name means that several people bear. A title can tell ("Mrs. Moen"). Else, as news stories have it, it goes on meaning the one whom it
 * meant before anybody else of that name came in ("Kari Moen ... *Moen* ... her husband, Ola Moen ... *Moen*").
 */
function bearerFinder(bearers: readonly Person[], mentions: readonly PlacedMention[]): (mention: PlacedMention) => Person | undefined {
  const [only] = bearers
  if (bearers.length === 1) return () => only
  const firstOffset = ({ draft }: Person) => Math.min(...draft.mentions.map(({ mention }) => mention.start))
  const introduced = bearers.map((person) => ({ person, start: firstOffset(person), genders: gendersOf(person) })).sort((a, b) => a.start - b.start)
  const [first, second] = introduced
  const isEstablished = mentions.some(({ mention: { start } }) => start > (first?.start ?? 0) && start < (second?.start ?? 0))
  return (mention) => {
    const gender = statedGender(mention)
    if (gender === undefined) return isEstablished ? first?.person : undefined
    const fitting = introduced.filter(({ genders }) => genders.has(gender))
    return fitting.length === 1 ? fitting[0]?.person : undefined
  }
}
