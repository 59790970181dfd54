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

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a code unit is a letter or a mark above or below one; those beyond ASCII are asked of Unicode. */
const isLetter = (code: number): boolean => (code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : letter.test(String.fromCharCode(code)))

const read = new WeakMap<Sentence, readonly Term[]>()

/**
 * The terms of a sentence. Finer than syntactic tokens, so that "third-quarter", "7:30", "22-year-old", "$1.2bn" and "Nov." read alike however they were cut.
 * A number keeps its thousands separators and its decimals: "64,000" and "1.2" are one term. A sentence is read once, for several stages ask for its terms.
 */
export function termsOf(text: string, sentence: Sentence): readonly Term[] {
  const known = read.get(sentence)
  if (known) return known
  const terms = readTerms(text, sentence)
  read.set(sentence, terms)
  return terms
}

function readTerms(text: string, sentence: Sentence): Term[] {
  const terms: Term[] = []
  let before: Term | undefined
  for (const token of sentence.tokens) {
    // a number may reach over the cuts of the tokenizer ("64|,|000"): what it took is not read again
    let at = Math.max(token.start, before?.end ?? 0)
    while (at < token.end) {
      const start = at
      const code = text.charCodeAt(at)
      let kind: Term['kind'] = 'mark'
      if (isDigit(code)) {
        kind = 'number'
        at = endOfNumber(text, at)
      } else if (isLetter(code)) {
        kind = 'word'
        do at++
        while (at < token.end && isLetter(text.charCodeAt(at)))
      } else at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
      const said = text.slice(start, at)
      if (kind === 'mark' && said.trim() === '') continue
      before = { kind, text: said, lower: said.toLowerCase(), start, end: at, joined: before?.end === start, token }
      if (kind === 'number') before.value = Number(said.replaceAll(',', ''))
      terms.push(before)
    }
  }
  return terms
}

/** Where the number in digits that begins at `start` ends: "64,000", "1.2", "1,234.5"; not the comma of "in 1990, 300". */
function endOfNumber(text: string, start: number): number {
  const digitAt = (at: number): boolean => isDigit(text.charCodeAt(at))
  let at = start
  while (digitAt(at)) at++
  if (at - start <= 3) {
    while (text[at] === ',' && digitAt(at + 1) && digitAt(at + 2) && digitAt(at + 3) && !digitAt(at + 4)) at += 4
  }
  if (text[at] === '.' && digitAt(at + 1)) {
    at++
    while (digitAt(at)) at++
  }
  return at
}

/** Whether the word is written with a capital. */
export const isCapital = (term: Term | undefined): boolean => term !== undefined && term.kind === 'word' && term.text[0] !== term.lower[0]

/** Whether the term is the hyphen or dash that joins what is on both sides of it: "third-quarter", "1990–91". */
export const isHyphen = (term: Term | undefined): boolean => term !== undefined && (term.text === '-' || term.text === '–' || term.text === '‑')

/** Whether the tagger calls it one of these parts of speech; false where nothing was tagged. */
export const isTagged = (term: Term | undefined, ...tags: Token['upos'][]): boolean => term !== undefined && tags.includes(term.token.upos)

/** The word at a place in lower case, empty beyond the ends. */
export const wordAt = (terms: readonly Term[], at: number): string => terms[at]?.lower ?? ''
