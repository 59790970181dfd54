import type { Token } from '../document.ts'
import { isAuxiliary, isNegation, isNominal, isNominalAdjective } from './word-class.ts'

/** How far before a verb its auxiliary may stand: "has [not yet] said". */
const REACH = 4
const MARKS = new Set(['"', '”', '’', "'", "''"])

/**
 * Whether a verb has tense. Where one form stands for several ("added", "put") a tag by itself says little, so the neighbours decide:
 * no auxiliary or "to" before it, and a subject, "and" or a closing mark: "[he] added", "[drew cheers and] boomed", “…” [added] Moen.
 */
export function hasTense(tokens: readonly Token[], at: number): boolean {
  const tag = takenForAdjective(tokens[at]) ? 'VBN' : (tokens[at]?.xpos ?? '')
  if (/^(?:VB[DZP]|MD)$/.test(tag)) return true
  if (tag !== 'VBN' && tag !== 'VB') return false
  let before = at - 1
  while (before >= at - REACH && (tokens[before]?.upos === 'ADV' || isNegation(tokens[before]))) before--
  const word = tokens[before]
  if (isAuxiliary(word) || word?.xpos === 'MD' || word?.xpos === 'TO') return false
  if (word?.upos === 'PRON' || word?.upos === 'PROPN') return tokens[at + 1]?.lemma !== 'by'
  if (tag === 'VB') return isNominal(word)
  if (tokens[at + 1]?.lemma === ':') return true
  if (word?.upos === 'CCONJ' || MARKS.has(word?.lemma ?? '')) return true
  return (isNominal(word) || isNominalAdjective(tokens, before)) && tokens[at + 1]?.upos !== 'ADP'
}

/** "the ferry [injured] two": a form in -ed that is tagged an adjective; where one stands after its noun it is a verb. */
const takenForAdjective = (token: Token | undefined): boolean => token?.xpos === 'JJ' && token.lemma.endsWith('ed')
