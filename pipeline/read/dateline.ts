import type { Span } from '../document.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import { calendarKind } from './calendar-date.ts'

/** Words in capitals that stand before a dash where a place would: "EXCLUSIVE — ". */
const notDatelines = lazy(() => new Set(readTable<'word'>(new URL('./not-datelines.tsv', import.meta.url)).map((row) => row.word)))

/** How far into the body a dateline can reach, in UTF-16 code units. */
const longest = 120

/** Where a story says it was filed, and the agency that filed it. */
export interface Dateline {
  /** The place words only: "BERGEN, Norway" of "BERGEN, Norway, March 3 (Example Wire) — ". */
  place: Span
  agency?: string
}

/**
 * The dateline at the start of the body: place in capitals (or any capitalised place when an agency follows), perhaps region or country, date and agency, then a dash,
 * or a colon where date or region come before it ("KUWAIT CITY, July 25: "; "QUESTION: " is a speaker). The dash may end the line.
 *
 * @param start offset in `text` where the body begins
 */
export function datelineOf(text: string, start: number): Dateline | undefined {
  const head = text.slice(start, start + longest).split('\n')[0] ?? ''
  const mark = /\s?(?:—|--)\s?|\s[–_-](?:\s|$)|:\s/.exec(head)
  if (!mark || !/^(?:$|["'“‘(]?[\p{Lu}\p{N}])/u.test(head.slice(mark.index + mark[0].length))) return undefined
  const [, before = '', agency] = /^([^()]+?)\s?(?:\(([^()]{2,40})\))?$/.exec(head.slice(0, mark.index)) ?? []
  const place = withoutDate(before)
  if (!isPlace(place, agency !== undefined) || (mark[0].startsWith(':') && !before.includes(','))) return undefined
  return { place: { start, end: start + place.length }, ...(agency && isAgency(agency) ? { agency } : {}) }
}

/** "COPENHAGEN, June 11" is "COPENHAGEN". */
function withoutDate(words: string): string {
  const parts = words.split(',')
  const date = parts.findIndex((part, index) => index > 0 && part.trim().split(/\s+/).every(isOfDate))
  return (date > 0 ? parts.slice(0, date).join(',') : words).trimEnd()
}

const isOfDate = (word: string): boolean => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) || ['month', 'weekday'].includes(calendarKind(word) ?? '')

function isPlace(words: string, hasAgency: boolean): boolean {
  const [city = '', ...regions] = words.split(/,\s/)
  if (regions.length > 2 || notDatelines().has(city) || !regions.every((region) => isCapitalised(region, 4))) return false
  return isInCapitals(city) || (hasAgency && isCapitalised(city, 4))
}

/** "BERGEN", "ST. PAUL", "BEIRUT and TYRE", "McALLEN", "MOSCOW/KYIV" */
function isInCapitals(words: string): boolean {
  const parts = words.split(/[\s/]+/)
  return parts.length <= 5 && parts.every((part) => part === 'and' || /^(?:Mc|Mac|al-)?\p{Lu}[\p{Lu}\p{M}.'’-]+$/u.test(part))
}

/** "Norway", "N.Y.", "Trinidad and Tobago" */
function isCapitalised(words: string, most: number): boolean {
  const parts = words.split(/\s+/)
  return parts.length <= most && parts.every((part) => /^(?:and|of|the|de|la|al|el|\p{Lu}[\p{L}\p{M}.'’-]*)$/u.test(part)) && /^\p{Lu}/u.test(words)
}

/** "AP", "Example Wire"; not "June 11" */
const isAgency = (words: string): boolean => isCapitalised(words, 5) && calendarKind(words.split(' ')[0] ?? '') === undefined
