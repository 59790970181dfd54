import { lazy, readTable } from '../../lexicon/table.ts'
import type { Lexicon } from '../tags/lexicon.ts'

const plurals = lazy(
  () => new Map(readTable<'plural' | 'singular'>(new URL('./plurals.tsv', import.meta.url)).map(({ plural, singular }) => [plural, singular]))
)

/** A noun in the singular: `crises` crisis, `gunmen` gunman, and by its ending as in `cities` city, `churches` church, `fires` fire. */
export const singular = (word: string): string => plurals().get(word) ?? (/[a-z]men$/i.test(word) ? `${word.slice(0, -2)}an` : withoutS(word))

function withoutS(word: string): string {
  if (/[^aeiou]ies$/i.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/i.test(word)) return word.slice(0, -2)
  if (/(?:ss|us|is)$/i.test(word)) return word
  return /s$/i.test(word) && word.length > 2 ? word.slice(0, -1) : word
}

/** The base of a verb in the third person: `carries` carry, `watches` watch, `says` say. */
export function baseOfThirdPerson(word: string): string {
  return /oes$/.test(word) ? word.slice(0, -2) : withoutS(word)
}

/** The base of a regular past form: `stopped` stop, `hoped` hope, `carried` carry, `killed` kill. */
export function baseOfPast(word: string, known: Lexicon): string {
  if (/[^aeiou]ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /..ed$/.test(word) ? stem(word.slice(0, -2), known, isVerb) : word
}

/** The base of a progressive form: `stopping` stop, `hoping` hope, `trying` try. */
export function baseOfProgressive(word: string, known: Lexicon): string {
  return /..ing$/.test(word) ? stem(word.slice(0, -3), known, isVerb) : word
}

/** The base of a regular comparative or superlative: `bigger` big, `safer` safe, `heaviest` heavy. */
export function baseOfComparative(word: string, ending: 'er' | 'est', known: Lexicon): string {
  if (!word.endsWith(ending) || word.length < ending.length + 3) return word
  const rest = word.slice(0, -ending.length)
  return rest.endsWith('i') ? `${rest.slice(0, -1)}y` : stem(rest, known, isAdjective)
}

type Kind = (word: string, known: Lexicon) => boolean

const isVerb: Kind = (word, { words }) => words.get(word)?.labels.some((label) => /^VBP?(?:\+|$)/.test(label)) ?? false
const isAdjective: Kind = (word, { words }) => words.get(word)?.labels.some((label) => /^(?:JJ|RB)(?:\+|$)/.test(label)) ?? false

/** What an ending was added to: the rest, the rest with the e that it lost, or without the consonant that it doubled; a word that is known, else the likely one. */
function stem(rest: string, known: Lexicon, kind: Kind): string {
  const doubled = /([^aeiouwxy])\1$/.test(rest)
  const candidates = doubled ? [rest, rest.slice(0, -1)] : [`${rest}e`, rest]
  const word = candidates.find((candidate) => kind(candidate, known))
  if (word !== undefined) return word
  if (doubled) return /(?:ll|ss|zz|ff)$/.test(rest) ? rest : rest.slice(0, -1)
  return losesE(rest) ? `${rest}e` : rest
}

/** Whether an unknown stem most likely lost an e: `organiz-`, `evacuat-`, `reduc-`, `merg-`, `escap-`. */
const losesE = (rest: string): boolean =>
  /(?:[^aeiou]i[zsvct]|[uao][rv]|at|ut|uc|nc|rc|[dr]g|[ae]ng|ag|[^aeiou]ul|[bdfgkptz]l|[sv]|u|a[pkdlmn]|i[dlmnrb]|o[dklmnps]|u[dlmns]|[^aeiou]a[cg])$/.test(
    rest
  ) && !/(?:ss|oun|[aeiou]{2}[^aeiouvscgz]|en|er|or[kmndt]|on)$/.test(rest)
