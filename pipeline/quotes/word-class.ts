import type { Token } from '../document.ts'

/** What the rules ask of a single token. */

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM'])
const RELATIVE = new Set(['who', 'which', 'that', 'whom', 'whose'])
const COMPLEMENTIZER = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which'])

export const isVerbal = (token: Token | undefined): boolean => token?.upos === 'VERB' || token?.upos === 'AUX'
export const isAuxiliary = (token: Token | undefined): boolean => token?.upos === 'AUX'
export const isNominal = (token: Token | undefined): boolean => token !== undefined && NOMINAL.has(token.upos)
export const isPossessive = (token: Token | undefined): boolean => (token?.upos === 'PART' || token?.upos === 'PUNCT') && /^['’]s?$/.test(token.lemma)
export const isNegation = (token: Token | undefined): boolean => token !== undefined && /^(?:not|n['’]t|never)$/.test(token.lemma)

/** A participle in -ing. */
export const isGerund = (token: Token | undefined): boolean => token?.xpos === 'VBG'

export const isRelative = (token: Token | undefined): boolean => token !== undefined && RELATIVE.has(token.lemma) && token.upos !== 'DET'

/** A word that opens a clause of content: "that", "whether", "what". */
export const isComplementizer = (token: Token | undefined): boolean => token !== undefined && COMPLEMENTIZER.has(token.lemma)

/** A word that can stand inside a noun phrase beside its nominals. */
export const isModifier = (token: Token | undefined): boolean => token?.upos === 'DET' || token?.upos === 'ADJ' || isPossessive(token)

/** An adjective that stands as a noun after an article: "the [official]", "the defense [official]", "the [accused]". */
export function isNominalAdjective(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.upos !== 'ADJ') return false
  const before = tokens[at - 1]?.upos === 'NOUN' ? at - 2 : at - 1
  return tokens[before]?.upos === 'DET'
}
