import type { PloverCode } from '../document.ts'
import type { Clause, Parsed } from './clauses.ts'
import { isPartyAt } from './head-type.ts'
import { owner, type Part } from './participants.ts'
import type { Phrase } from './phrases.ts'
import type { Trigger } from './triggers.ts'

/** PLOVER types that are words or favours: they are done to somebody even where their object is a thing or an act. */
const verbal = new Set<PloverCode['type']>(['AGREE', 'REJECT', 'REQUEST', 'THREATEN', 'ACCUSE', 'SUPPORT', 'CONCEDE'])

/**
 * Whom an event is directed at where its object is what somebody says, wants or suffers: "rejected | the Norwegian | request", "threatened to shell |
 * Gao", each a recipient; nobody where the event names one itself.
 *
 * @param partsOfClause the participants of another clause
 */
export function directedAt(
  parsed: Parsed,
  trigger: Trigger,
  parts: readonly Part[],
  object: Phrase | undefined,
  partsOfClause: (clause: Clause) => Part[]
): Part[] {
  const type = trigger.entry.codes?.plover?.type
  if (!type || !verbal.has(type) || parts.some((part) => part.role !== 'agent' && isPartyAt(parsed, part.head))) return []
  const owned = object && owner(parsed, object, object.head)
  if (owned && isPartyAt(parsed, owned.head)) return [{ ...owned, role: 'recipient' }]
  const next = parsed.clauses[trigger.clause + 1]
  if (next?.link !== 'infinitive' || next.governor !== trigger.clause) return []
  return partsOfClause(next).flatMap((part) =>
    (part.role === 'patient' || part.role === 'recipient' || part.role === 'beneficiary') && part.first > next.predicate.main && isPartyAt(parsed, part.head)
      ? [{ ...part, role: 'recipient' as const }]
      : []
  )
}
