import { type Clause, clausesOf, type Parsed } from './clauses.ts'
import { phrasesOf } from './phrases.ts'
import { predicatesOf } from './predicates.ts'
import type { Reading } from './reading.ts'

/** Cuts a sentence into phrases and clauses. */
export function parseClauses(reading: Reading): Parsed {
  const { phrases, at: phraseAt } = phrasesOf(reading)
  const clauses = clausesOf(reading, predicatesOf(reading), phraseAt)
  return { ...reading, phrases, phraseAt, clauses, clauseAt: clauseOfTokens(reading, clauses) }
}

/** "The front, which has held the hills since 2021, | put its losses": a clause that goes on after one inside it. */
const isResumed = ({ subject }: Clause, before: Clause | undefined): boolean =>
  subject !== undefined && before !== undefined && before.link === 'relative' && subject.end <= before.predicate.first

/** The clause that each token belongs to: the last one that has begun, and for the words of a subject the one that they are subject of. */
function clauseOfTokens(reading: Reading, clauses: readonly Clause[]): number[] {
  const at: number[] = Array(reading.tokens.length).fill(-1)
  clauses.forEach((clause, index) => {
    const before = clauses[index - 1]
    const after = clauses[index + 1]
    at.fill(
      index,
      Math.max(before?.predicate.end ?? 0, isResumed(clause, before) ? clause.predicate.first : Math.min(clause.first, clause.predicate.first)),
      Math.min(clause.end, after?.predicate.first ?? clause.end)
    )
    const own = clause.subject && clause.link !== 'infinitive' && clause.link !== 'coordination' ? clause.subject : undefined
    if (own) at[own.head] = index
  })
  return at
}
