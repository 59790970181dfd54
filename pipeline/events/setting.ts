import type { Event, MentionFound, Time } from '../document.ts'
import type { Parsed } from './clauses.ts'
import type { Part } from './participants.ts'
import type { EntityOf } from './sources.ts'

/** What a sentence can take over from the ones before it in its paragraph. */
export interface Surroundings {
  /** the last time named in the paragraph */
  time?: Time
  /** the place of the dateline, in the dateline's own paragraph */
  dateline?: { start: number; end: number; entity?: string }
}

/** The times and places of a sentence, laid out once for all of its events. */
export interface Setting {
  /** for each token the nearest time in its own clause */
  times: readonly (Time | undefined)[]
  /** the first place of each clause, and the only one of the sentence */
  places: ReadonlyMap<number, MentionFound>
  onlyTime?: Time
  onlyPlace?: MentionFound
  hasTime: boolean
  hasPlace: boolean
}

const locative = new Set(['in', 'at', 'near', 'outside', 'inside', 'off', 'across', 'around', 'over', 'on', 'from', 'to'])

/** Lays out when and where a sentence says things to be. */
export function settingOf(parsed: Parsed): Setting {
  const times = parsed.times.flatMap((time, at) => (time && time !== parsed.times[at - 1] && saysWhen(time) ? [{ time, clause: homeOf(parsed, at), at }] : []))
  const named = parsed.mentions.flatMap((mention, at) =>
    isPlace(mention) && mention !== parsed.mentions[at - 1] && isLocative(parsed, at) ? [{ mention, at }] : []
  )
  const places = new Map<number, MentionFound>()
  for (const { mention, at } of named) if (!places.has(homeOf(parsed, at))) places.set(homeOf(parsed, at), mention)
  const [onlyTime] = times
  const [onlyPlace] = named
  return {
    times: nearestTimes(parsed, times),
    places,
    ...(onlyTime && times.length === 1 && { onlyTime: onlyTime.time }),
    ...(onlyPlace && named.length === 1 && { onlyPlace: onlyPlace.mention }),
    hasTime: times.length > 0,
    hasPlace: named.length > 0
  }
}

/** Times that say when, not how long or how often. */
const saysWhen = (time: Time): boolean => time.type === 'DATE' || time.type === 'TIME'

/** The clause of a token; an infinitive is at home in the clause that it hangs on. */
function homeOf({ clauseAt, clauses }: Parsed, at: number): number {
  let clause = clauseAt[at] ?? -1
  for (let steps = 0; steps < 4 && clauses[clause]?.link === 'infinitive'; steps++) clause = clauses[clause]?.governor ?? clause
  return clause
}

/** For each token the nearest time of its clause, by one walk each way. */
function nearestTimes(parsed: Parsed, times: readonly { time: Time; clause: number; at: number }[]): (Time | undefined)[] {
  const nearest: ({ time: Time; at: number } | undefined)[] = Array(parsed.tokens.length).fill(undefined)
  const walk = (from: readonly { time: Time; clause: number; at: number }[], order: readonly number[], isReached: (time: number, token: number) => boolean) => {
    const last = new Map<number, { time: Time; at: number }>()
    let next = 0
    for (const token of order) {
      for (; next < from.length && isReached((from[next] as { at: number }).at, token); next++)
        last.set((from[next] as { clause: number }).clause, from[next] as { time: Time; at: number })
      const found = last.get(homeOf(parsed, token))
      const other = nearest[token]
      if (found && (!other || Math.abs(found.at - token) < Math.abs(other.at - token))) nearest[token] = found
    }
  }
  const tokens = [...parsed.tokens.keys()]
  walk(times, tokens, (time, token) => time <= token)
  walk([...times].reverse(), tokens.reverse(), (time, token) => time >= token)
  return nearest.map((found) => found?.time)
}

/** When an event was: a time of its clause, else the only one of its sentence, else the last one of its paragraph for what happened. */
export function timeOf({ times, onlyTime, hasTime }: Setting, at: number, status: Event['status'], around: Surroundings): Event['time'] {
  const own = times[at]
  if (own) return { time: own.id, by: 'clause' }
  if (onlyTime) return { time: onlyTime.id, by: 'sentence' }
  return hasTime || !around.time || status !== 'HAPPENED' ? undefined : { time: around.time.id, by: 'paragraph' }
}

/** Where an event was: a place among its participants or in its clause, else the only one of its sentence, else the dateline's. */
export function placeOf(parsed: Parsed, setting: Setting, at: number, parts: readonly Part[], around: Surroundings, entityOf: EntityOf): Event['place'] {
  const part = parts.find(({ role, head }) => role === 'place' && isPlace(parsed.mentions[head]))
  const own = part ? parsed.mentions[part.head] : setting.places.get(homeOf(parsed, at))
  if (own) return placed(own, 'clause', entityOf)
  if (setting.onlyPlace) return placed(setting.onlyPlace, 'sentence', entityOf)
  return around.dateline && !setting.hasPlace ? { ...around.dateline, by: 'dateline' } : undefined
}

const isPlace = (mention: MentionFound | undefined): mention is MentionFound =>
  mention?.type === 'Place' && mention.form === 'name' && mention.literal !== false

/** "in Bergen", "off the coast of Norway": a place after a preposition of place. */
function isLocative({ words, phraseAt }: Parsed, at: number): boolean {
  const first = phraseAt[at]?.first ?? at
  return locative.has(words[first - 1] ?? '')
}

function placed(mention: MentionFound, by: 'clause' | 'sentence', entityOf: EntityOf): Event['place'] {
  const entity = entityOf(mention.id)
  return { start: mention.start, end: mention.end, ...(entity !== undefined && { entity }), by }
}
