import { readCardinal } from '../lexicon/number-words.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import { isCapital, isHyphen, isTagged, type Term } from '../lexicon/terms.ts'
import { isCue } from './cues.ts'
import type { Figure } from './figure.ts'
import { isPlural, singular } from './singular.ts'

const closedClass = lazy(() => new Set(readTable<'word'>(new URL('./closed-class-words.tsv', import.meta.url)).map(({ word }) => word)))

/** How many terms a counted noun may stand behind its number. */
const REACH = 7

/**
 * The number as a count, with the noun that it counts where one follows.
 *
 *     12 former government ministers said     a 15-member council     two of the men     31 injured
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^               ^^^^^^                        ^^^        ^^^^^^^
 */
export function asCount(terms: readonly Term[], figure: Figure, isTaken: (term: Term) => boolean): Figure {
  const count: Figure = { ...figure, kind: figure.kind ?? 'count' }
  const compound = compoundNoun(terms, figure.end)
  if (compound !== undefined) return { ...count, end: compound + 1, of: { first: compound, end: compound + 1 }, unit: nounOf(terms[compound] as Term) }
  const start = afterPartitive(terms, figure.end)
  const head = headOf(terms, start, figure.value === 1 && start === figure.end, isTaken)
  if (head === undefined) return count
  const counted = { ...count, of: { first: start, end: head + 1 }, unit: count.unit ?? nounOf(terms[head] as Term) }
  return start === figure.end ? { ...counted, end: head + 1 } : counted
}

/** Singular of the head noun; the tagger's lemma where it knows the noun. */
export function nounOf(term: Term): string {
  const { lemma, upos } = term.token
  // "737s" is a number and its plural ending
  if (term.lower === 's') return ''
  return upos === 'NOUN' && /^\p{L}+$/u.test(lemma) && term.token.end - term.token.start === term.text.length
    ? singular(lemma.toLowerCase())
    : singular(term.lower)
}

/** "15-member", "three-course": the noun written on to the number. */
function compoundNoun(terms: readonly Term[], at: number): number | undefined {
  const [hyphen, noun] = [terms[at], terms[at + 1]]
  return isHyphen(hyphen) && hyphen?.joined && noun?.joined && noun.kind === 'word' && !closedClass().has(noun.lower) ? at + 1 : undefined
}

/** "two of the men", "dozens of people", "one of its last games": behind "of" and the article. */
function afterPartitive(terms: readonly Term[], at: number): number {
  if (terms[at]?.lower === 'more' || terms[at]?.lower === 'other' || terms[at]?.lower === 'additional') return at + 1
  if (terms[at]?.lower !== 'of') return at
  const next = terms[at + 1]?.lower ?? ''
  const whole = ['the', 'its', 'his', 'her', 'their', 'our', 'these', 'those', 'my'].includes(next) ? at + 2 : afterOwner(terms, at + 1)
  // "214 of the 1,137 polling stations"
  return readCardinal(terms, whole)?.end ?? whole
}

/** "three of [Orkney's] islands": behind a name in the possessive. */
function afterOwner(terms: readonly Term[], at: number): number {
  for (let mark = at + 1; mark <= at + 3 && isCapital(terms[mark - 1]); mark++) {
    if (/^['’]$/.test(terms[mark]?.text ?? '') && terms[mark]?.joined) return terms[mark + 1]?.text === 's' ? mark + 2 : mark + 1
  }
  return at
}

/** The head of the noun phrase that begins at `start`: its last noun where words are tagged, else its first plural and those that follow at once. */
function headOf(terms: readonly Term[], start: number, one: boolean, isTaken: (term: Term) => boolean): number | undefined {
  let head: number | undefined
  for (let at = start; at < Math.min(terms.length, start + REACH); at++) {
    const term = terms[at] as Term
    if (isHyphen(term) && term.joined && terms[at + 1]?.joined) continue
    if (term.kind === 'number' && terms[at + 1]?.lower === 's' && terms[at + 1]?.joined) return at
    if (isTaken(term) || term.kind !== 'word' || closedClass().has(term.lower) || (term.lower === 's' && term.joined)) break
    const noun = isNoun(term, one)
    if (noun === undefined) continue
    if (noun) head = at
    else break
  }
  return head ?? loneAdjective(terms, start)
}

/** Whether the word can be the head; undefined where it may stand before the head. */
function isNoun(term: Term, one: boolean): boolean | undefined {
  if (isTagged(term, 'X')) return isPlural(term.lower) || one ? true : undefined
  if (isTagged(term, 'NOUN', 'PROPN')) return true
  return isTagged(term, 'ADJ', 'NUM') || (isTagged(term, 'VERB') && /^VB[NG]$/.test(term.token.xpos ?? '')) ? undefined : false
}

/** "12 dead", "31 injured", "two others". */
const loneAdjective = (terms: readonly Term[], start: number): number | undefined => (isCue('person', terms[start]?.lower ?? '') ? start : undefined)
