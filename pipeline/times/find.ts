import { isNumberTerm } from '../lexicon/number-words.ts'
import { lazy } from '../lexicon/table.ts'
import type { Term } from '../lexicon/terms.ts'
import type { Expression, Match, Pattern } from './expression.ts'
import { patterns } from './patterns/index.ts'

/** The patterns by the words that they begin with. */
const byBeginning = lazy(() => {
  const index = new Map<string, Pattern[]>()
  for (const pattern of patterns()) {
    for (const word of pattern.begins) {
      const sharing = index.get(word)
      if (sharing) sharing.push(pattern)
      else index.set(word, [pattern])
    }
  }
  return index
})

/** The temporal expressions of a sentence, from left to right, none overlapping another: at each place the longest match, then the first pattern. */
export function findExpressions(terms: readonly Term[]): Expression[] {
  const found: Expression[] = []
  for (let at = 0; at < terms.length; ) {
    const best = longestAt(terms, at)
    if (best) found.push(best)
    at = best?.end ?? at + 1
  }
  return found
}

function longestAt(terms: readonly Term[], at: number): Expression | undefined {
  const term = terms[at] as Term
  let best: (Match & { pattern: string }) | undefined
  const consider = (pattern: Pattern): void => {
    const match = pattern.match(terms, at)
    if (match && (!best || match.end > best.end)) best = { ...match, pattern: pattern.name }
  }
  if (isNumberTerm(term)) byBeginning().get('number')?.forEach(consider)
  byBeginning().get(term.lower)?.forEach(consider)
  return best && { first: at, ...best }
}
