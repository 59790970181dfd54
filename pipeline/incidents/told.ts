import type { Event } from '../document.ts'
import type { Group } from './joining.ts'
import type { Member } from './member.ts'

/** What is only imagined, or might be. */
const imagined = new Set<Event['status']>(['HYPOTHETICAL', 'POSSIBLE', 'FEARED', 'DENIED'])

/**
 * Whether the story tells of a happening: what did not happen is none ("no one was hurt" belongs to what did), nor what is only imagined; a word of a type
 * that often says little ("landed", "set up") makes one only where several tellings or the headline bear it out.
 *
 * @param apart the events that the story gives a cause or an effect, by id: they are told of
 */
export function isTold({ members }: Group, apart: ReadonlyMap<string, unknown>): boolean {
  const real = members.filter(({ event }) => event.polarity !== 'NEG' && !imagined.has(event.status) && event.special === 'NONE')
  if (real.length === 0) return false
  if (members.some(({ headline, event }) => headline || apart.has(event.id))) return true
  return real.length > 1 ? real.some(({ event, alone }) => alone || event.main) : real.some((member) => member.alone && hasSubstance(member))
}

/** A single telling says who, when, where or how many. */
function hasSubstance({ event, days, place }: Member): boolean {
  const isPeopled = event.participants.some(({ type }) => type !== 'Event')
  return event.figures.length > 0 || isPeopled || place !== undefined || days !== undefined
}
