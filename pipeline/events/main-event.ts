import type { EventType } from '../document.ts'
import type { Clause, Parsed } from './clauses.ts'
import type { Trigger } from './triggers.ts'
import { isCarrier } from './types.ts'

/** Types that are passed over where what they are about is an event itself. */
const passedOver = new Set<EventType>(['ATTRIBUTION', 'ASPECT'])

/**
 * The trigger that its sentence is about: from the first main clause down through reporting, intending and beginning verbs to what is said,
 * intended or begun; a verb that only carries a noun gives way to it.
 *
 * "Police said | the ferry | planned to | stop": `stop`.
 */
export function mainTrigger(parsed: Parsed, triggers: readonly Trigger[], types: readonly EventType[]): Trigger | undefined {
  const ofClause = new Map(triggers.flatMap((trigger, index) => (trigger.kind === 'noun' ? [] : [[trigger.clause, index] as const])))
  const below = new Map<number, number>()
  parsed.clauses.forEach(({ governor, link }, index) => {
    if (governor !== undefined && (link === 'complement' || link === 'infinitive' || link === 'gerund') && !below.has(governor)) below.set(governor, index)
  })
  const roots = parsed.clauses.flatMap((clause, index) => (isRoot(clause) ? [index] : []))
  const chains = roots.map((root) => descend(root, below, ofClause, triggers, types))
  const settled = chains.find((index) => index !== undefined && !passedOver.has(types[index] as EventType)) ?? chains.find((index) => index !== undefined)
  const chosen = settled === undefined ? undefined : (triggers[settled] as Trigger)
  if (chosen && !isCarrier(chosen) && !passedOver.has(types[settled as number] as EventType)) return chosen
  const noun = triggers.find(
    (trigger, index) => trigger.kind === 'noun' && !passedOver.has(types[index] as EventType) && (!chosen || trigger.clause === chosen.clause)
  )
  return noun ?? chosen ?? triggers.find((_, index) => !passedOver.has(types[index] as EventType)) ?? triggers[0]
}

/** A clause that hangs on no other, or is joined to one by "and". */
const isRoot = ({ link, predicate }: Clause): boolean => predicate.form === 'finite' && (link === undefined || link === 'coordination')

/** From a clause down to the first trigger that is not passed over. */
function descend(
  root: number,
  below: ReadonlyMap<number, number>,
  ofClause: ReadonlyMap<number, number>,
  triggers: readonly Trigger[],
  types: readonly EventType[]
): number | undefined {
  let last: number | undefined
  for (let clause: number | undefined = root; clause !== undefined; clause = below.get(clause)) {
    const index = ofClause.get(clause)
    if (index === undefined) continue
    last = index
    const isMeans = types[index] === 'OTHER' && (triggers[index] as Trigger).entry.class === 'I_ACTION'
    if (!passedOver.has(types[index] as EventType) && !isMeans) return index
  }
  return last
}
