import type { Token } from '../document.ts'
import type { Parsed } from './clauses.ts'
import type { Phrase } from './phrases.ts'

/** A phrase after a word, with the preposition that joins it, if any. */
export interface Complement {
  phrase: Phrase
  preposition?: string
}

/** How far the phrases of a word are looked for, in tokens: keeps the work linear in a sentence without end. */
const reach = 60

/**
 * The phrases after the token `from - 1` that may belong to it, in order: objects first, then prepositional phrases.
 *
 * "killed | 12 people | in Bergen | on Tuesday" gives `12 people` and `in: Bergen`. The scan ends at a clause, a comma that is no list, or `limit`;
 * a phrase after "of" belongs to the phrase before it and is passed over, unless it is the first.
 */
export function complements(parsed: Parsed, from: number, limit: number): Complement[] {
  const { tokens, phraseAt, times } = parsed
  const found: Complement[] = []
  let preposition: string | undefined
  let skipped = false
  for (let at = from; at < Math.min(limit, from + reach); at++) {
    const token = tokens[at] as Token
    const phrase = phraseAt[at]
    if (phrase && phrase.first >= from) {
      if (!times[phrase.head] && !skipped) found.push(preposition === undefined ? { phrase } : { phrase, preposition })
      if (times[phrase.head]) preposition = undefined
      at = phrase.end - 1
      if (tokens[phrase.end]?.upos !== 'CCONJ') {
        preposition = undefined
        skipped = false
      }
    } else if (token.upos === 'ADP' || (token.upos === 'PART' && token.lemma === 'to')) {
      skipped = token.lemma === 'of' && found.length > 0
      preposition = skipped ? undefined : token.lemma
    } else if (!isPassedOver(parsed, at)) break
  }
  return found
}

/** Adverbs, times and joining words end no scan; a comma only does when no list goes on after it. */
function isPassedOver({ tokens, words, times, phraseAt }: Parsed, at: number): boolean {
  const token = tokens[at] as Token
  if (token.upos === 'ADV' || token.upos === 'DET' || token.upos === 'ADJ' || token.upos === 'NUM' || times[at]) return true
  if (token.upos === 'CCONJ') return phraseAt[at + 1] !== undefined
  if (words[at] === ',') return times[at - 1] !== undefined || times[at + 1] !== undefined || tokens[at + 1]?.upos === 'ADP'
  return false
}

/**
 * A phrase with what belongs to it by "of" or as a name in apposition: "the mayor | of Bergen", "the operator, Vestferge".
 *
 * @param limit index that the whole must not reach past
 * @returns index after the last token
 */
export function endOfWhole(parsed: Parsed, phrase: Phrase, limit = Number.POSITIVE_INFINITY): number {
  const { tokens, words, phraseAt } = parsed
  let end = phrase.end
  for (let steps = 0; steps < 8; steps++) {
    const next = phraseAt[end + 1]
    if (!next || next.first !== end + 1 || next.end > limit) break
    const isOf = tokens[end]?.lemma === 'of' && tokens[end]?.upos === 'ADP'
    const isPlace =
      words[end] === ',' && tokens[end - 1]?.upos === 'PROPN' && tokens[next.head]?.upos === 'PROPN' && next.end - next.first <= 2 && words[next.end] === ','
    if (!isOf && !isPlace) break
    end = next.end
  }
  return end
}
