import { lazy, readTable } from '../lexicon/table.ts'
import { calendarKind } from './calendar-date.ts'

const bylineWords = lazy(() => new Map(readTable<'word' | 'kind'>(new URL('./byline-words.tsv', import.meta.url)).map(({ word, kind }) => [word, kind])))

/**
 * The authors whom a line names, when the line is a byline: "By Marta Quill and Tom Adeyemi, Staff Writers" names two, "By Jo Fell in Oslo" one.
 * Undefined for any other line, such as "By Tuesday the road was clear".
 */
export function bylineOf(line: string): string[] | undefined {
  const match = /^(?:by|words by|story by|written by|reported by)\s?:?\s(.+)$/i.exec(line)
  if (line.length > 200 || !match?.[1]) return undefined
  const names = authorNames(match[1])
  return names.length > 0 ? names : undefined
}

/** The names in a list of authors ("Marta Quill, Courts Reporter, and Tom Adeyemi"): jobs, places and papers are left out. Empty when a part is none of these. */
export function authorNames(list: string): string[] {
  const [authors = ''] = list.trim().split(/\s[|/·•–—-]\s/)
  const names: string[] = []
  for (const part of authors.split(/,\s?and\s|\sand\s|\s?&\s|[,;]/)) {
    const words = withoutPlace(part.trim().split(/\s+/))
    if (words.length === 1 && words[0] === '') continue
    if (isName(words)) names.push(words.join(' '))
    else if (names.length === 0 || !isJobOrPaper(words)) return []
  }
  return names
}

/** The names in a field that holds authors and nothing else: one that no byline would have ("Example Wire newsroom") is kept as it is. */
export function statedAuthors(field: string): string[] {
  const words = field.replace(/^by\s/i, '').trim()
  const names = authorNames(words)
  return names.length > 0 ? names : [words].filter(Boolean)
}

/** "Jo Fell in Oslo", "Dougie Raeburn at Hampden Park", "Ana Sousa for Example Wire": the name only. */
function withoutPlace(words: string[]): string[] {
  const at = words.findIndex((word) => ['in', 'at', 'for', 'of', 'with'].includes(word))
  return at > 0 ? words.slice(0, at) : words
}

function isName(words: readonly string[]): boolean {
  const kinds = words.map((word) => bylineWords().get(word.toLowerCase()))
  if (kinds.includes('job') || words.length > 5) return false
  if (words.length === 1) return kinds[0] === 'agency'
  return (
    words.every((word, index) => (isCapitalised(word) || (index > 0 && kinds[index] === 'particle')) && calendarKind(word) !== 'weekday') &&
    isCapitalised(words.at(-1) ?? '')
  )
}

/** "Staff Writer", "Diplomatic Correspondent", "The Courier". */
function isJobOrPaper(words: readonly string[]): boolean {
  return words.some((word) => bylineWords().has(word.toLowerCase())) || words[0]?.toLowerCase() === 'the'
}

/** A capital first, no digit, and no mark but those of names: "O'Hara", "Jean-Luc", "T.", "Jr." */
const isCapitalised = (word: string): boolean => /^\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\p{Lu}\.)*$/u.test(word)
