import type { Term } from '../lexicon/terms.ts'
import type { Expression } from './expression.ts'
import { isCue } from './vocabulary.ts'

/** How far back a verb of saying or a relative pronoun is looked for, in terms. */
const REACH = 12

/**
 * What a time is to the telling: `told` where the story's events go on from it, `said` where it tells when somebody spoke ("police said on Monday"), `aside` where it describes something else
 * ("Monday's price", "the men, who were seized on May 9, walked").
 */
export type Foreground = 'told' | 'said' | 'aside'

/** The part that a time of a sentence plays in the telling. */
export function foregroundOf(terms: readonly Term[], { first, end }: Expression): Foreground {
  if (terms[end]?.joined && /^['’]s?$/.test(terms[end]?.text ?? '')) return 'aside'
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const term = terms[at] as Term
    if (isCue('saying', term)) return 'said'
    if (isCue('relative', term)) return 'aside'
    if (term.text === ',' || term.text === ';' || term.token.upos === 'SCONJ' || isVerb(term)) return hasRelative(terms, at) ? 'aside' : 'told'
  }
  return 'told'
}

const isVerb = ({ token }: Term): boolean => token.upos === 'VERB'

/** Whether a relative pronoun leads to the verb: "who were [seized]". */
function hasRelative(terms: readonly Term[], verb: number): boolean {
  if (!isVerb(terms[verb] as Term)) return false
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const term = terms[at] as Term
    if (isCue('relative', term)) return true
    if (isVerb(term) || term.text === ',') return false
  }
  return false
}
