import type { EventType, Incident, Party, Time } from '../document.ts'
import { figuresOf } from './figures.ts'
import type { Group } from './joining.ts'
import type { Member } from './member.ts'

/** The record of a group, without id and causes. */
export function incidentOf(text: string, { members }: Group, times: ReadonlyMap<string, Time>): Omit<Incident, 'id' | 'causes'> {
  const naming = namingMember(members)
  const codes = codesOf(members, naming)
  const when = whenOf(members, times)
  const where = whereOf(members)
  return {
    type: naming.event.type,
    ...(codes && { codes }),
    events: members.map(({ event }) => event.id),
    what: { start: naming.event.trigger.start, end: naming.event.trigger.end },
    who: partiesOf(text, members, 'agent'),
    whom: partiesOf(text, members, 'patient'),
    ...(when && { when }),
    ...(where !== undefined && { where: { entity: where } }),
    status: statusOf(members),
    figures: figuresOf(members)
  }
}

/** The fullest codes of the events that are of the type that names the happening. */
function codesOf(members: readonly Member[], naming: Member): Incident['codes'] {
  const own = naming.event.codes
  const alike = members.flatMap(({ event }) => (event.codes && event.type === naming.event.type ? [event.codes] : []))
  if (own?.plover?.mode !== undefined) return own
  return alike.find(({ plover }) => plover?.mode !== undefined && (!own || plover.type === own.plover?.type)) ?? own ?? alike[0]
}

/** The event that names the happening best: what did the harm before the harm itself, a noun before a verb, the story before its headline. */
function namingMember(members: readonly Member[]): Member {
  const rank = (member: Member) =>
    (member.harms === 'result' ? 8 + harmRank(member.event.type) : 0) + (member.event.tense === 'NONE' ? 0 : 2) + (member.headline ? 1 : 0)
  return members.reduce((best, member) => (rank(member) < rank(best) ? member : best))
}

/** Deaths weigh more than injuries, these more than damage. */
const harmRank = (type: EventType): number => (type === 'DEATH' ? 0 : type === 'INJURY' ? 4 : type === 'DAMAGE' ? 8 : 12)

function whenOf(members: readonly Member[], times: ReadonlyMap<string, Time>): Incident['when'] {
  const timed = members.filter(({ event }) => event.time !== undefined)
  const best = timed.find(({ event }) => event.time?.by === 'clause') ?? timed.find(({ event }) => event.time?.by === 'sentence') ?? timed[0]
  const time = best?.event.time && times.get(best.event.time.time)
  return time && { time: time.id, ...(time.from !== undefined && { from: time.from }), ...(time.to !== undefined && { to: time.to }) }
}

function whereOf(members: readonly Member[]): string | undefined {
  const placed = members.filter(({ event }) => event.place?.entity !== undefined)
  return (placed.find(({ event }) => event.place?.by === 'clause') ?? placed.find(({ event }) => event.place?.by === 'sentence') ?? placed[0])?.event.place
    ?.entity
}

/** What happened in one telling happened. */
function statusOf(members: readonly Member[]): Incident['status'] {
  const statuses = members.map(({ event }) => event.status)
  return statuses.includes('HAPPENED') ? 'HAPPENED' : statuses.includes('ONGOING') ? 'ONGOING' : (statuses[0] as Incident['status'])
}

/** Pronouns: whom one stands for is known by its entity alone. */
const pronouns = new Set('i you he she it we they me him her us them this that these those who which one'.split(' '))

/** The participants of a role, each entity and wording once; those of the headline only where the story itself names none. A happening is nobody. */
function partiesOf(text: string, members: readonly Member[], role: 'agent' | 'patient'): Party[] {
  const parties = (from: readonly Member[]) =>
    from.flatMap(({ event }) =>
      event.polarity !== 'POS'
        ? []
        : event.participants.flatMap((part) =>
            part.role === role && part.type !== 'Event'
              ? [{ event: event.id, start: part.start, end: part.end, ...(part.entity !== undefined && { entity: part.entity }) }]
              : []
          )
    )
  const told = parties(members.filter(({ headline }) => !headline))
  const seen = new Set<string>()
  return (told.length > 0 ? told : parties(members)).filter(({ entity, start, end }) => {
    const wording = text.slice(start, end).toLowerCase()
    const key = entity ?? wording
    if (seen.has(key) || (entity === undefined && pronouns.has(wording))) return false
    seen.add(key)
    return true
  })
}
