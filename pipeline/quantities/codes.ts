import { isCapital, isHyphen, type Term } from '../lexicon/terms.ts'

/** Marks that make a number part of an address, a path or a clock when written on to it. */
const gluing = new Set(['/', '@', '#', '_', ':', '=', '\\', '~', '*', '^', '&', '+'])

/** Numbers in names are short. */
const LONGEST_NAME_NUMBER = 4

/**
 * Index after a number that is part of a name or code, undefined where the number at `at` says how many.
 *
 *     F-15     No. 10     G7     Boeing 737     0800 555 0199     S&P 500     iPhone 11     1:36.6     COVID-19
 */
export function afterCode(terms: readonly Term[], at: number): number | undefined {
  const term = terms[at]
  if (term?.kind !== 'number') return undefined
  const end = endOfRow(terms, at)
  if (end - at >= 5 || isTelephone(terms, at, end)) return end
  const [before, next] = [terms[at - 1], terms[at + 1]]
  if ((/^0[0-9]/.test(term.text) && !term.text.includes('.')) || isTimetable(terms, at)) return at + 1
  if (term.joined && before && (before.kind === 'word' || gluing.has(before.text))) return at + 1
  if (next?.joined && (gluing.has(next.text) || next.lower === 's') && terms[at + 2]?.joined !== false) return at + 1
  if (term.joined && isHyphen(before) && before?.joined && terms[at - 2]?.kind === 'word' && (isCapital(terms[at - 2]) || at + 1 >= terms.length)) return at + 1
  if (isNumberSign(terms, at) || isListNumber(terms, at)) return at + 1
  return isNamed(terms, at) ? at + 1 : undefined
}

/** Numbers that follow each other with nothing but hyphens or one space between: "0800 555 0199", "555-0199-23". */
function endOfRow(terms: readonly Term[], at: number): number {
  let end = at + 1
  while (terms[end]?.kind === 'number' || (isHyphen(terms[end]) && terms[end]?.joined && terms[end + 1]?.kind === 'number'))
    end += terms[end]?.kind === 'number' ? 1 : 2
  return end
}

function isTelephone(terms: readonly Term[], at: number, end: number): boolean {
  const numbers = terms.slice(at, end).filter((term) => term.kind === 'number')
  return numbers.length >= 3 && numbers.every(({ text }) => /^[0-9]{2,5}$/.test(text))
}

/** "07.10 and 16.40": a dotted time of day begins with 0, or stands beside one that does. */
function isTimetable(terms: readonly Term[], at: number): boolean {
  const face = (term: Term | undefined, hour: RegExp): boolean => term?.kind === 'number' && hour.test(term.text)
  const clock = /^[0-2][0-9]\.[0-5][0-9]$/
  const early = /^0[0-9]\.[0-5][0-9]$/
  return face(terms[at], early) || (face(terms[at], clock) && (face(terms[at - 2], early) || face(terms[at + 2], early)))
}

/** "No. 10", "No 10", "number 10", "#10". */
function isNumberSign(terms: readonly Term[], at: number): boolean {
  const lead = terms[at - 1]?.text === '.' ? terms[at - 2]?.lower : terms[at - 1]?.lower
  return (lead === 'no' && isCapital(terms[at - 1]?.text === '.' ? terms[at - 2] : terms[at - 1])) || lead === 'nos' || lead === 'number'
}

/** "1. The first point", "2) the second". */
const isListNumber = (terms: readonly Term[], at: number): boolean =>
  at === 0 && (terms[1]?.text === '.' || terms[1]?.text === ')') && terms[1].joined && terms.length > 2

/** A name with its number: "Boeing 737", "iPhone 11", "a 747", "Android 3.1"; but "In London 300 people" counts people. */
function isNamed(terms: readonly Term[], at: number): boolean {
  const [before, term, next] = [terms[at - 1], terms[at] as Term, terms[at + 1]]
  const article = before?.lower === 'a' || before?.lower === 'an'
  if (!(article || hasCapital(before)) || term.joined || term.text.length > LONGEST_NAME_NUMBER || term.text.includes(',')) return false
  // a word with a capital at the head of the sentence may be any word
  const first = at === 1 && isCapital(before) && (before as Term).text !== (before as Term).text.toUpperCase()
  if (first && next?.kind === 'word' && !isCapital(next)) return false
  return !isMeasured(terms, at + 1)
}

const hasCapital = (term: Term | undefined): boolean => term?.kind === 'word' && term.text !== term.lower

const measured = new Set(['million', 'billion', 'trillion', 'percent', 'per', 'people', 'men', 'women', 'children'])

/** Whether what follows a number makes it say how many: a plural, a scale, "%", "-year-old". */
function isMeasured(terms: readonly Term[], at: number): boolean {
  const next = terms[at]
  if (next?.text === '%' || (isHyphen(next) && next?.joined && terms[at + 1]?.joined)) return true
  return next?.kind === 'word' && !isCapital(next) && (next.joined || next.lower.endsWith('s') || measured.has(next.lower))
}
