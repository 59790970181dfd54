import { locationsNamed } from '../lexicon/locations.ts'
import { type Draft, draftWith, groupedBy, type PlacedMention } from './draft.ts'
import { keyOfWords } from './tokens.ts'

/** One key for the names of one country or city in the tables ("U.S." and "United States"); the name itself where they know none. */
function identity(key: string): string {
  const [place] = locationsNamed(key)
  if (place?.geonames) return `#${place.geonames}`
  return place?.precision === 'admin' ? `#${place.latitude},${place.longitude}` : key
}

const mostWordsOfQualifier = 4

/** "Illinois" of "Springfield, Illinois": the country or division named right after the comma. */
function qualifierOf({ position: { words, to } }: PlacedMention): string | undefined {
  if (words[to]?.key !== ',') return undefined
  for (let end = Math.min(words.length, to + 1 + mostWordsOfQualifier); end > to + 1; end--) {
    const key = keyOfWords(words, to + 1, end)
    if (locationsNamed(key).some(({ precision }) => precision === 'country' || precision === 'admin')) return identity(key)
  }
  return undefined
}

/** "SPRINGFIELD, Illinois — ...": the name stands first and in capitals. */
const opensDateline = ({ mention: { text }, position: { from } }: PlacedMention): boolean => from === 0 && text === text.toUpperCase()

/** "the *other* Springfield". */
const isOther = ({ position: { words, from } }: PlacedMention): boolean => words[from - 1]?.key === 'other'

/**
 * Joins the names of places: one name is one place, unless the story tells namesakes apart ("Springfield, Illinois", "Springfield, Missouri");
 * then a bare "Springfield" is that of the dateline; without one it stays open.
 */
export function joinPlaces(names: readonly PlacedMention[]): Draft[] {
  return [...groupedBy(names, ({ key }) => identity(key)).values()].flatMap((mentions) => {
    const qualified = groupedBy(
      mentions.filter((mention) => qualifierOf(mention) !== undefined),
      (mention) => qualifierOf(mention) ?? ''
    )
    if (qualified.size < 2) return [draftWith(mentions)]
    const drafts = [...qualified.values()].map(draftWith)
    const home = drafts.find(({ mentions: [first] }) => first && opensDateline(first))
    home?.mentions.push(...mentions.filter((mention) => qualifierOf(mention) === undefined && !isOther(mention)))
    return drafts
  })
}
