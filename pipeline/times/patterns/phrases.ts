import { readCardinal } from '../../lexicon/number-words.ts'
import { isHyphen, type Term } from '../../lexicon/terms.ts'

/** Index after the first of the phrases, each a list of words, that stands at `at`; undefined where none does. */
export function afterPhrase(terms: readonly Term[], at: number, phrases: readonly (readonly string[])[]): number | undefined {
  for (const phrase of phrases) if (phrase.every((word, index) => terms[at + index]?.lower === word)) return at + phrase.length
  return undefined
}

/** Index after a word that may stand at `at`. */
export const skip = (terms: readonly Term[], at: number, ...words: string[]): number => (words.includes(terms[at]?.lower ?? '') ? at + 1 : at)

/** Index after a hyphen that may stand at `at`. */
export const skipHyphen = (terms: readonly Term[], at: number): number => (isHyphen(terms[at]) ? at + 1 : at)

/** The year in four digits at `at`: "1998", not "1,998", "1998.5" or "1998bn". */
export function readYear(terms: readonly Term[], at: number): number | undefined {
  const term = terms[at]
  if (term?.kind !== 'number' || term.text.length !== 4) return undefined
  const after = terms[at + 1]
  if (after?.joined && (after.kind === 'word' || after.text === '%' || after.text === ':')) return undefined
  const year = term.value as number
  return Number.isInteger(year) && year >= 1000 && year <= 2100 ? year : undefined
}

/** A day of the month at `at`: "3", "3rd", "third". */
export function readDayOfMonth(terms: readonly Term[], at: number): { day: number; end: number } | undefined {
  const term = terms[at]
  if (term?.kind !== 'number' || term.text.length > 2) return undefined
  const day = term.value as number
  if (!(day >= 1 && day <= 31)) return undefined
  const after = terms[at + 1]
  if (!after?.joined || after.kind === 'mark') return { day, end: at + 1 }
  return ['st', 'nd', 'rd', 'th'].includes(after.lower) ? { day, end: at + 2 } : undefined
}

/** How many of a unit: a number, "a", "half a", "a few", "several"; `amount` is absent where the words leave it open. */
export interface Amount {
  amount?: number
  end: number
  approximate?: boolean
}

const open = [
  ['a', 'few'],
  ['a', 'number', 'of'],
  ['several'],
  ['many'],
  ['few'],
  ['some'],
  ['dozens', 'of'],
  ['hundreds', 'of'],
  ['thousands', 'of'],
  ['countless']
] as const
const two = [
  ['a', 'couple', 'of'],
  ['couple', 'of'],
  ['a', 'couple']
] as const
const half = [['half', 'a'], ['half', 'an'], ['a', 'half'], ['half']] as const

/** Words that an amount begins with, as patterns name them. */
export const amountBegins = ['number', 'a', 'an', 'half', 'couple', 'dozen', ...new Set(open.map(([first]) => first).filter((first) => first !== 'a'))]

export function readAmount(terms: readonly Term[], at: number): Amount | undefined {
  const cardinal = readCardinal(terms, at)
  if (cardinal) return { amount: cardinal.value, end: cardinal.end }
  const pair = afterPhrase(terms, at, two)
  if (pair !== undefined) return { amount: 2, end: pair, approximate: true }
  const dozen = afterPhrase(terms, at, [['a', 'dozen'], ['dozen']])
  if (dozen !== undefined) return { amount: 12, end: dozen }
  const some = afterPhrase(terms, at, open)
  if (some !== undefined) {
    // "some 20 years": about
    const counted = terms[at]?.lower === 'some' ? readCardinal(terms, some) : undefined
    return counted ? { amount: counted.value, end: counted.end, approximate: true } : { end: some }
  }
  const halfEnd = afterPhrase(terms, at, half)
  if (halfEnd !== undefined) return { amount: 0.5, end: halfEnd }
  const word = terms[at]?.lower
  return word === 'a' || word === 'an' ? { amount: 1, end: at + 1 } : undefined
}
