import type { Days, Member } from './member.ts'

/** The events of one happening, with what has been learned of it so far. */
export interface Group {
  members: Member[]
  earlier: boolean
  real: boolean
  families: Set<string>
  lemmas: Set<string>
  modes: Set<string>
  days?: Days
  places: Set<string>
  agents: Set<string>
  patients: Set<string>
  /** one of its words could stand for any happening of its family */
  general: boolean
  /** what its members in the sentence read last are: what can hurt, the hurt */
  last: { sentence: number; cause: boolean; result: boolean }
}

/** How many of the latest groups of a family an event is held against: keeps the work linear in the story. */
const latest = 6

/** Words that can stand for any happening of their family. */
const general = new Set([
  'attack',
  'violence',
  'incident',
  'accident',
  'disaster',
  'fighting',
  'assault',
  'meeting',
  'talk',
  'deal',
  'decision',
  'protest',
  'move',
  'strike',
  'operation',
  'offensive'
])

/**
 * Joins the events of a story that cannot be told apart into groups, from first to last: each goes to the best of the latest groups that it does not
 * contradict and that it resembles, else it begins a group of its own.
 *
 * @param apart whether the story says that one caused the other, by the ids of two events: then they are two happenings
 */
export function joined(members: readonly Member[], apart: ReadonlyMap<string, ReadonlySet<string>>): Group[] {
  const groups: Group[] = []
  const open = new Map<string, Group[]>()
  const groupOf = new Map<string, Group>()
  for (const member of members) {
    const others = new Set([...(apart.get(member.event.id) ?? [])].flatMap((id) => groupOf.get(id) ?? []))
    const candidates = candidatesFor(member, open)
    let best: { group: Group; score: number } | undefined
    for (const group of candidates) {
      if (others.has(group) || isBarred(member, group)) continue
      const score = likeness(member, group)
      if (score > 0 && (!best || score > best.score)) best = { group, score }
    }
    const group = best?.group ?? begun(groups)
    add(member, group)
    groupOf.set(member.event.id, group)
    for (const key of keysOf(member)) remember(open, key, group)
  }
  return groups
}

/** The blocks that an event is filed under: its family, and `harm` for what hurts. */
const keysOf = (member: Member): string[] => (member.harms === 'cause' ? [member.family, 'harm'] : [member.family])

/** The latest groups that share a block, latest first. */
function candidatesFor(member: Member, open: ReadonlyMap<string, readonly Group[]>): Group[] {
  return [...new Set(keysOf(member).flatMap((key) => open.get(key) ?? []))]
}

function remember(open: Map<string, Group[]>, key: string, group: Group): void {
  const others = (open.get(key) ?? []).filter((other) => other !== group)
  open.set(key, [group, ...others].slice(0, latest))
}

function begun(groups: Group[]): Group {
  const group: Group = {
    members: [],
    earlier: false,
    real: false,
    families: new Set(),
    lemmas: new Set(),
    modes: new Set(),
    places: new Set(),
    agents: new Set(),
    patients: new Set(),
    general: false,
    last: { sentence: -1, cause: false, result: false }
  }
  groups.push(group)
  return group
}

function add(member: Member, group: Group): void {
  if (group.members.length === 0) {
    group.earlier = member.earlier
    group.real = member.real
  }
  group.members.push(member)
  group.families.add(member.family)
  group.lemmas.add(member.event.trigger.lemma)
  const mode = member.event.codes?.plover?.mode
  if (mode !== undefined) group.modes.add(mode)
  if (!group.days && member.days) group.days = member.days
  if (member.place !== undefined) group.places.add(member.place)
  for (const agent of member.agents) group.agents.add(agent)
  for (const patient of member.patients) group.patients.add(patient)
  if (general.has(member.event.trigger.lemma)) group.general = true
  if (group.last.sentence !== member.sentence) group.last = { sentence: member.sentence, cause: false, result: false }
  if (member.harms === 'cause') group.last.cause = true
  if (member.harms === 'result') group.last.result = true
}

/** What tells two happenings apart: another time, another place, other parties, or one real and the other only supposed. */
function isBarred(member: Member, group: Group): boolean {
  if (member.earlier !== group.earlier || member.real !== group.real) return true
  if (isTogether(member, group)) return false
  if (member.days && group.days && (member.days.to < group.days.from || (member.harms !== 'result' && group.days.to < member.days.from))) return true
  if (member.place !== undefined && group.places.size > 0 && !group.places.has(member.place)) return true
  return strangers(member.agents, group.agents) || (group.families.has(member.family) && strangers(member.patients, group.patients))
}

const strangers = (own: readonly string[], others: ReadonlySet<string>): boolean =>
  own.length > 0 && others.size > 0 && !own.some((entity) => others.has(entity))

/** A happening and its dead, hurt or damage in one sentence. */
function isTogether(member: Member, { last }: Group): boolean {
  return last.sentence === member.sentence && ((member.harms === 'result' && last.cause) || (member.harms === 'cause' && last.result))
}

/** How much an event resembles a group that it does not contradict; 0 for not at all. */
function likeness(member: Member, group: Group): number {
  const near = group.last.sentence === member.sentence ? 2 : 1
  if (isTogether(member, group)) return 8 + near
  if (member.harms === 'result') return group.families.has('harm') || member.real ? 2 + near : near
  if (!group.families.has(member.family)) return 0
  const { lemma } = member.event.trigger
  const mode = member.event.codes?.plover?.mode
  const sameWord = group.lemmas.has(lemma) ? 4 : 0
  const sameMode = mode !== undefined && group.modes.has(mode) ? 3 : 0
  const isGeneral = (member.definite && general.has(lemma)) || group.general ? 1 : 0
  const sameParty = member.agents.some((agent) => group.agents.has(agent)) || member.patients.some((patient) => group.patients.has(patient)) ? 2 : 0
  const kinship = sameWord + sameMode + isGeneral
  if (member.family === 'accident' || member.family === 'disaster') return kinship + near + sameParty
  return kinship > 0 ? kinship + near + sameParty : 0
}
