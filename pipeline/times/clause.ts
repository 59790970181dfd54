import { isTagged, type Term } from '../lexicon/terms.ts'

const future = new Set([
  'will',
  'would',
  "'ll",
  'll',
  'wo',
  'shall',
  'may',
  'might',
  'could',
  'should',
  'scheduled',
  'due',
  'next',
  'expected',
  'expects',
  'expect',
  'plan',
  'plans',
  'planned',
  'planning',
  'set',
  'slated',
  'going',
  'intends',
  'hopes',
  'until',
  'upcoming',
  'coming',
  'deadline',
  'ahead',
  'tomorrow',
  'by'
])
const past = new Set([
  'was',
  'were',
  'had',
  'did',
  'said',
  'told',
  'came',
  'went',
  'began',
  'took',
  'made',
  'fell',
  'rose',
  'left',
  'met',
  'won',
  'lost',
  'held',
  'killed',
  'ago',
  'since',
  'last'
])

/** How far back the clause is searched, in terms: beyond it the cue rarely governs the time. */
const REACH = 14

/**
 * Whether the words around a time place it after the telling: "will meet on Friday" does, "met on Friday" does not. The nearest verb or cue before it in its clause decides, else the first one after it.
 *
 * @param first index of the expression's first term
 * @param end index of the term after it
 */
export function tenseAround(terms: readonly Term[], first: number, end: number): 'future' | 'past' | 'unknown' {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const tense = tenseOf(terms, at)
    if (tense) return tense
    if (isClauseEnd(terms[at] as Term) && first - at > 1) break
  }
  for (let at = end; at < Math.min(terms.length, end + REACH); at++) {
    const tense = tenseOf(terms, at)
    if (tense) return tense
  }
  return 'unknown'
}

function tenseOf(terms: readonly Term[], at: number): 'future' | 'past' | undefined {
  const term = terms[at] as Term
  if (future.has(term.lower)) return 'future'
  if (past.has(term.lower)) return 'past'
  const { xpos, upos } = term.token
  if (xpos === 'VBD') return 'past'
  // "to open on Friday", but "to" of "said to be" has said already
  if (upos === 'VERB' && xpos === 'VB' && terms[at - 1]?.lower === 'to') return 'future'
  if (upos === 'X' && term.lower.endsWith('ed') && term.lower.length > 4) return 'past'
  return undefined
}

const isClauseEnd = (term: Term): boolean => term.text === ';' || term.text === ':' || (term.text === ',' && !isTagged(term, 'NUM'))
