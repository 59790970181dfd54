import { isTagged, type Term } from '../lexicon/terms.ts'
import { isCue } from './vocabulary.ts'

/** How far back the clause is searched, in terms: beyond it the cue rarely governs the time. */
const REACH = 14

/**
 * Whether the words around a time place it after the telling: "will meet on Friday" does, "met on Friday" does not. The nearest verb or cue before it in its clause decides; what stands after it misleads more often than not (TimeBank's training stories).
 *
 * @param first index of the expression's first term
 */
export function tenseBefore(terms: readonly Term[], first: number): 'future' | 'past' | 'unknown' {
  if (isCue('starting', terms[first - 1]) && startsPlan(terms, first)) return 'future'
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const tense = tenseOf(terms, at, first)
    if (tense) return tense
    if (isClauseEnd(terms[at] as Term) && first - at > 1) break
  }
  return 'unknown'
}

function tenseOf(terms: readonly Term[], at: number, first: number): 'future' | 'past' | undefined {
  const term = terms[at] as Term
  if (isCue('future', term)) return 'future'
  if (isCue('limit', term)) return at >= first - 2 && !isPerfect(terms, at) ? 'future' : undefined
  if (isCue('past', term)) return 'past'
  const { xpos, upos } = term.token
  if (xpos === 'VBD') return 'past'
  // "to open on Friday", but "to" of "said to be" has said already
  if (upos === 'VERB' && xpos === 'VB' && terms[at - 1]?.lower === 'to') return 'future'
  if (upos === 'X' && term.lower.endsWith('ed') && term.lower.length > 4) return 'past'
  return undefined
}

/** How far back the plan that starts then is looked for, in terms: over asides too. */
const PLAN = 24

/** "ordered a halt [from] midnight", "to stop work [from] Friday". */
function startsPlan(terms: readonly Term[], first: number): boolean {
  for (let at = first - 3; at >= Math.max(0, first - PLAN); at--) {
    const term = terms[at] as Term
    if (isCue('ordering', term) || (term.lower === 'to' && terms[at + 1]?.token.xpos === 'VB')) return true
  }
  return false
}

/** "had been freed [by] Sunday": what was over at a limit that is past itself. */
function isPerfect(terms: readonly Term[], limit: number): boolean {
  for (let at = limit - 1; at >= Math.max(0, limit - REACH); at--) {
    const term = terms[at] as Term
    if (term.lower === 'had' && term.token.upos === 'AUX') return true
    if (isClauseEnd(term) || isCue('future', term)) return false
  }
  return false
}

const isClauseEnd = (term: Term): boolean => term.text === ';' || term.text === ':' || (term.text === ',' && !isTagged(term, 'NUM'))
