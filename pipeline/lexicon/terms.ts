import type { Sentence, Token } from '../document.ts'

/** A run of letters, a number in digits, or one other character: what the patterns of times and quantities read. */
export interface Term {
  kind: 'word' | 'number' | 'mark'
  text: string
  lower: string
  /** Offset into the story's text, UTF-16, as `end`. */
  start: number
  end: number
  /** No white space before it, and not the first of the sentence. */
  joined: boolean
  /** What the digits of a number say; absent on words and marks. */
  value?: number
  /** The token that the term lies in. */
  token: Token
}

const letter = /[\p{L}\p{M}]/u
const digit = /[0-9]/

/**
 * The terms of a sentence. Finer than syntactic tokens, so that "third-quarter", "7:30", "22-year-old", "$1.2bn" and "Nov." read alike however they were cut.
 * A number keeps its thousands separators and its decimals: "64,000" and "1.2" are one term.
 */
export function termsOf(text: string, sentence: Sentence): Term[] {
  const terms: Term[] = []
  for (const token of sentence.tokens) {
    // a number may reach over the cuts of the tokenizer ("64|,|000"): what it took is not read again
    let at = Math.max(token.start, terms.at(-1)?.end ?? 0)
    while (at < token.end) {
      const start = at
      const character = text[at] as string
      let kind: Term['kind'] = 'mark'
      if (digit.test(character)) {
        kind = 'number'
        at = endOfNumber(text, at)
      } else if (letter.test(character)) {
        kind = 'word'
        while (at < token.end && letter.test(text[at] as string)) at++
      } else at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
      if (character.trim() === '') continue
      pushTerm(terms, text, { start, end: at, kind, token })
    }
  }
  return terms
}

function pushTerm(terms: Term[], text: string, found: Pick<Term, 'start' | 'end' | 'kind' | 'token'>): void {
  const before = terms.at(-1)
  const said = text.slice(found.start, found.end)
  const term: Term = { ...found, text: said, lower: said.toLowerCase(), joined: before?.end === found.start }
  if (found.kind === 'number') term.value = Number(said.replaceAll(',', ''))
  terms.push(term)
}

/** Where the number in digits that begins at `start` ends: "64,000", "1.2", "1,234.5"; not the comma of "in 1990, 300". */
function endOfNumber(text: string, start: number): number {
  let at = start
  while (digit.test(text[at] ?? '')) at++
  if (at - start <= 3) {
    while (text[at] === ',' && threeDigits(text, at + 1)) at += 4
  }
  if (text[at] === '.' && digit.test(text[at + 1] ?? '')) {
    at++
    while (digit.test(text[at] ?? '')) at++
  }
  return at
}

function threeDigits(text: string, at: number): boolean {
  return digit.test(text[at] ?? '') && digit.test(text[at + 1] ?? '') && digit.test(text[at + 2] ?? '') && !digit.test(text[at + 3] ?? '')
}

/** Whether the word is written with a capital. */
export const isCapital = (term: Term | undefined): boolean => term !== undefined && term.kind === 'word' && term.text[0] !== term.lower[0]

/** Whether the term is the hyphen or dash that joins what is on both sides of it: "third-quarter", "1990–91". */
export const isHyphen = (term: Term | undefined): boolean => term !== undefined && (term.text === '-' || term.text === '–' || term.text === '‑')

/** Whether the tagger calls it one of these parts of speech; false where nothing was tagged. */
export const isTagged = (term: Term | undefined, ...tags: Token['upos'][]): boolean => term !== undefined && tags.includes(term.token.upos)

/** The word at a place in lower case, empty beyond the ends. */
export const wordAt = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? ''
