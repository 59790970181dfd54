import { lazy, readTable } from './table.ts'
import { isHyphen, type Term } from './terms.ts'

/** A number read from terms: "64,000", "twenty-four", "1.2 billion", "two and a half", "3 1/2". */
export interface Numeral {
  value: number
  /** Index of the term after it. */
  end: number
  /** Written in digits, at least at its beginning. */
  digits: boolean
  /** The scale that ends it: the million of "5 million". */
  scale?: number
}

type Kind = 'unit' | 'ten' | 'hundred' | 'scale' | 'ordinal' | 'abbreviation'

const numberWords = lazy(() => {
  const rows = readTable<'word' | 'kind' | 'value'>(new URL('./number-words.tsv', import.meta.url))
  return new Map(rows.map(({ word, kind, value }) => [word, { kind: kind as Kind, value: Number(value) }]))
})

const vulgar = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3]
])

const wordOf = (term: Term | undefined, ...kinds: Kind[]): number | undefined => {
  const word = term?.kind === 'word' ? numberWords().get(term.lower) : undefined
  return word && kinds.includes(word.kind) ? word.value : undefined
}

/** Whether the term is a number in digits or a word of a number. */
export const isNumberTerm = (term: Term): boolean => term.kind === 'number' || vulgar.has(term.text) || wordOf(term, 'unit', 'ten', 'ordinal') !== undefined

/** What "thousand", "million", "crore" and the like multiply by. */
export const scaleOf = (term: Term | undefined): number | undefined => wordOf(term, 'scale', 'hundred')

/**
 * The cardinal that begins at `at`, with its scale and its fraction: `$[1.2 billion]`, `[two and a half] years`, `[three hundred and five] people`.
 * A bare scale word ("million") or "a" is no cardinal; "a hundred" and "a million" are.
 */
export function readCardinal(terms: readonly Term[], at: number): Numeral | undefined {
  const first = terms[at]
  if (first === undefined) return undefined
  // a row of digits beyond what a number can hold exactly is a code, not a count
  if (first.kind === 'number' && (first.value as number) > 1e15) return undefined
  if (first.kind === 'number') return withFraction(terms, scaled(terms, { value: first.value as number, end: at + 1, digits: true }))
  if (vulgar.has(first.text)) return { value: vulgar.get(first.text) as number, end: at + 1, digits: true }
  if (first.kind !== 'word') return undefined
  const article = first.lower === 'a' && scaleOf(terms[at + 1]) !== undefined
  const words = article ? { value: 1, end: at + 1, digits: false } : belowHundred(terms, at)
  return words && withFraction(terms, scaled(terms, words))
}

/** "seven", "seventeen", "seventy", "seventy-seven". */
function belowHundred(terms: readonly Term[], at: number): Numeral | undefined {
  const unit = wordOf(terms[at], 'unit')
  if (unit !== undefined) return { value: unit, end: at + 1, digits: false }
  const ten = wordOf(terms[at], 'ten')
  if (ten === undefined) return undefined
  const next = isHyphen(terms[at + 1]) ? at + 2 : at + 1
  const ones = wordOf(terms[next], 'unit')
  return ones !== undefined && ones > 0 && ones < 10 ? { value: ten + ones, end: next + 1, digits: false } : { value: ten, end: at + 1, digits: false }
}

/** Multiplies by the scales that follow, and adds lower groups: "three hundred and five thousand two hundred". */
function scaled(terms: readonly Term[], first: Numeral): Numeral {
  let { value: group, end } = first
  let total = 0
  let lowest = Number.POSITIVE_INFINITY
  let last: number | undefined
  for (;;) {
    const scale = scaleAfter(terms, end, first.digits)
    if (scale) {
      if (scale.by >= lowest || (scale.by === 100 && group >= 100)) break
      if (scale.by === 100) group *= 100
      else {
        total += round(group * scale.by)
        group = 0
        lowest = scale.by
      }
      end = scale.end
      last = scale.by
    }
    if (first.digits || !scale) break
    const rest = terms[end]?.lower === 'and' ? end + 1 : end
    const more = belowHundred(terms, rest)
    if (!more || (group > 0 && more.value >= 100)) break
    group += more.value
    last = undefined
    end = more.end
  }
  return { value: round(total + group), end, digits: first.digits, ...(last !== undefined && { scale: last }) }
}

/** The scale at `at`: a word, also after a hyphen ("a $5-million plan"), or after digits an abbreviation written on to them or after one space ("1.2bn", "1.2 bn"). */
function scaleAfter(terms: readonly Term[], at: number, digits: boolean): { by: number; end: number } | undefined {
  const place = isHyphen(terms[at]) && terms[at]?.joined ? at + 1 : at
  const word = scaleOf(terms[place])
  if (word !== undefined) return { by: word, end: place + 1 }
  const abbreviation = digits ? wordOf(terms[at], 'abbreviation') : undefined
  const term = terms[at] as Term
  if (abbreviation === undefined || !(term.joined || term.lower.length > 1) || isApostrophe(terms[at - 1])) return undefined
  return { by: abbreviation, end: at + 1 }
}

const isApostrophe = (term: Term | undefined): boolean => term?.text === "'" || term?.text === '’'

/** "2 1/2", "2½", "two and a half", "two and a quarter". */
function withFraction(terms: readonly Term[], whole: Numeral): Numeral {
  const { end } = whole
  const sign = vulgar.get(terms[end]?.text ?? '')
  if (sign !== undefined && Number.isInteger(whole.value)) return { ...whole, value: whole.value + sign, end: end + 1 }
  const over = readSlashed(terms, end)
  if (over && Number.isInteger(whole.value) && whole.digits && !terms[end]?.joined && over.value < 1)
    return { ...whole, value: whole.value + over.value, end: over.end }
  if (terms[end]?.lower === 'and' && terms[end + 1]?.lower === 'a') {
    const part = terms[end + 2]?.lower
    if (part === 'half') return { ...whole, value: whole.value + 0.5, end: end + 3 }
    if (part === 'quarter') return { ...whole, value: whole.value + 0.25, end: end + 3 }
  }
  return whole
}

/** A fraction in digits: "1/2". */
export function readSlashed(terms: readonly Term[], at: number): Numeral | undefined {
  const [above, slash, below] = [terms[at], terms[at + 1], terms[at + 2]]
  if (above?.kind !== 'number' || slash?.text !== '/' || below?.kind !== 'number' || !slash.joined || !below.joined || !below.value) return undefined
  return { value: (above.value as number) / below.value, end: at + 3, digits: true }
}

/** The ordinal that begins at `at`: "third", "twenty-first", "11th", "the 2nd". */
export function readOrdinal(terms: readonly Term[], at: number): Numeral | undefined {
  const first = terms[at]
  const word = wordOf(first, 'ordinal')
  if (word !== undefined) return { value: word, end: at + 1, digits: false }
  const ten = wordOf(first, 'ten')
  const ones = ten === undefined ? undefined : wordOf(terms[isHyphen(terms[at + 1]) ? at + 2 : at + 1], 'ordinal')
  if (ten !== undefined && ones !== undefined && ones < 10) return { value: ten + ones, end: isHyphen(terms[at + 1]) ? at + 3 : at + 2, digits: false }
  const suffix = terms[at + 1]
  if (first?.kind === 'number' && suffix?.joined && Number.isInteger(first.value) && ['st', 'nd', 'rd', 'th'].includes(suffix.lower))
    return { value: first.value as number, end: at + 2, digits: true }
  return undefined
}

/** A year read aloud: "nineteen ninety-six", "the year two thousand". */
export function readSpokenYear(terms: readonly Term[], at: number): Numeral | undefined {
  const century = wordOf(terms[at], 'unit')
  if (century === undefined || century < 13) return undefined
  const rest = belowHundred(terms, at + 1)
  return rest && rest.value >= 10 ? { value: century * 100 + rest.value, end: rest.end, digits: false } : undefined
}

/** Takes the error of binary fractions out of a product: 1.2 × 10⁹ is 1200000000, 0.1 × 3 is 0.3. */
export const round = (value: number): number => Number(value.toPrecision(12))
