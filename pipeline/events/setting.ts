import type { Event, MentionFound, Time } from '../document.ts'
import type { Clause, Parsed } from './clauses.ts'
import { verbs } from './lexicon.ts'
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
  /** the times that say of one noun when it was, by its token: "a Jan. 6 ambush" */
  nounTimes: ReadonlyMap<number, Time>
  /** the first place of each clause; the only one of the sentence stands for all of it */
  places: ReadonlyMap<number, MentionFound>
  onlyTime?: Time
  onlyPlace?: MentionFound
  hasTime: boolean
  hasPlace: boolean
}

const locative = new Set(['in', 'at', 'near', 'outside', 'inside', 'off', 'across', 'around', 'over', 'on', 'from', 'to'])

/** Lays out when and where a sentence says things to be. */
export function settingOf(parsed: Parsed): Setting {
  const times: { time: Time; clause: number; at: number }[] = []
  const nounTimes = new Map<number, Time>()
  parsed.times.forEach((time, at) => {
    if (!time || time === parsed.times[at - 1] || !saysWhen(time)) return
    const noun = nounAfter(parsed, at)
    if (noun === undefined) times.push({ time, clause: homeOf(parsed, at), at })
    else nounTimes.set(noun, time)
  })
  const named = parsed.mentions.flatMap((mention, at) =>
    isPlace(mention) && mention !== parsed.mentions[at - 1] && isLocative(parsed, at) ? [{ mention, clause: homeOf(parsed, at) }] : []
  )
  const places = new Map<number, MentionFound>()
  for (const { mention, clause } of named) if (!places.has(clause)) places.set(clause, mention)
  const [onlyTime] = times
  const [onlyPlace] = named
  return {
    times: nearestTimes(parsed, times),
    nounTimes,
    places,
    ...(onlyTime && times.length === 1 && isShared(parsed, onlyTime.clause) && { onlyTime: onlyTime.time }),
    ...(onlyPlace && named.length === 1 && isShared(parsed, onlyPlace.clause) && { onlyPlace: onlyPlace.mention }),
    hasTime: times.length > 0,
    hasPlace: parsed.mentions.some(isPlace)
  }
}

/** The noun that a time stands before in one phrase: "a | Jan. 6 | ambush", "last year | 's flood". */
function nounAfter({ times, tokens, phraseAt }: Parsed, first: number): number | undefined {
  let end = first
  while (times[end] === times[first]) end++
  const isOwned = tokens[end]?.xpos === 'POS' || tokens[end - 1]?.xpos === 'POS'
  if (!isOwned && tokens[first - 1]?.upos !== 'DET') return undefined
  return phraseAt[tokens[end]?.xpos === 'POS' ? end + 1 : end]?.head
}

const temporal = new Set(['after', 'before', 'since', 'until'])

/** A clause that puts its time beside another's: "after the quake struck", "who was shot". */
function isApart({ words, clauses }: Parsed, index: number): boolean {
  let clause: Clause | undefined = clauses[index]
  for (let steps = 0; clause && steps < 4; steps++) {
    if (clause.link === 'relative' || (clause.marker !== undefined && temporal.has(words[clause.marker] as string))) return true
    clause = clause.governor === undefined || clause.predicate.form === 'finite' ? undefined : clauses[clause.governor]
  }
  return false
}

/** Whether the time or place of a clause holds for its whole sentence: that of saying is not that of what is said. */
function isShared(parsed: Parsed, index: number): boolean {
  const clause = parsed.clauses[index]
  const lemma = clause && parsed.tokens[clause.predicate.main]?.lemma
  return !isApart(parsed, index) && verbs().get(lemma ?? '')?.class !== 'REPORTING'
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

/** The time of a noun, unless that of its clause or sentence says more closely the same: "a late-winter storm hit on Tuesday". */
function narrower(ofNoun: Time, other: Time | undefined): Time {
  if (!ofNoun.from || !ofNoun.to || !other?.from || !other.to) return ofNoun
  return ofNoun.from <= other.from && other.to <= ofNoun.to ? other : ofNoun
}

/** When an event was: a time of its noun or clause, else the only one of its sentence, else the last one of its paragraph for what happened. */
export function timeOf(parsed: Parsed, setting: Setting, at: number, status: Event['status'], around: Surroundings): Event['time'] {
  const ofNoun = setting.nounTimes.get(at)
  const ofClause = setting.times[at]
  if (ofNoun) {
    const time = narrower(ofNoun, ofClause ?? setting.onlyTime)
    return { time: time.id, by: time === ofNoun || time === ofClause ? 'clause' : 'sentence' }
  }
  if (ofClause) return { time: ofClause.id, by: 'clause' }
  if (isApart(parsed, parsed.clauseAt[at] ?? -1)) return undefined
  if (setting.onlyTime) return { time: setting.onlyTime.id, by: 'sentence' }
  return setting.hasTime || !around.time || status !== 'HAPPENED' ? undefined : { time: around.time.id, by: 'paragraph' }
}

/** Where an event was: a place among its participants or in its clause, else the only one of its sentence, else the dateline's where it names none. */
export function placeOf(parsed: Parsed, setting: Setting, at: number, parts: readonly Part[], around: Surroundings, entityOf: EntityOf): Event['place'] {
  const own = placeAmong(parsed, parts) ?? setting.places.get(homeOf(parsed, at))
  if (own) return placed(own, 'clause', entityOf)
  if (setting.onlyPlace) return placed(setting.onlyPlace, 'sentence', entityOf)
  return around.dateline && !setting.hasPlace ? { ...around.dateline, by: 'dateline' } : undefined
}

/** The first place named in what takes part as a place, or in what is hit: "near the village of Tin", "shelled the town of Ansongo". */
function placeAmong(parsed: Parsed, parts: readonly Part[]): MentionFound | undefined {
  for (const role of ['place', 'patient']) {
    for (const part of parts)
      if (part.role === role) for (let at = part.first; at < part.end; at++) if (isPlace(parsed.mentions[at])) return parsed.mentions[at]
  }
  return undefined
}

const isPlace = (mention: MentionFound | undefined): mention is MentionFound =>
  mention?.type === 'Place' && mention.form === 'name' && mention.literal !== false

/** "in Bergen", "off the coast of Norway", "near the village of Tin": a place after a preposition of place, over "of". */
function isLocative({ words, phraseAt }: Parsed, at: number): boolean {
  let first = phraseAt[at]?.first ?? at
  for (let steps = 0; steps < 4 && words[first - 1] === 'of'; steps++) first = phraseAt[first - 2]?.first ?? 0
  return locative.has(words[first - 1] ?? '')
}

function placed(mention: MentionFound, by: 'clause' | 'sentence', entityOf: EntityOf): Event['place'] {
  const entity = entityOf(mention.id)
  return { start: mention.start, end: mention.end, ...(entity !== undefined && { entity }), by }
}
