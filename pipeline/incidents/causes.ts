import type { Incident, Sentence } from '../document.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import { type Cue, cuesIn, cueTable } from './cues.ts'
import type { Member } from './member.ts'

type Cause = Incident['causes'][number]

/** A stated cause between two events of one sentence. */
export interface Link {
  cause: Member
  effect: Member
  kind: Cause['kind']
  cue: Cause['cue']
}

const table = lazy(() => cueTable(readTable<'words' | 'kind' | 'cause'>(new URL('./cause-cues.tsv', import.meta.url))))

/**
 * The causes that the story states: "the town was shelled | in retaliation for | the raid".
 *
 * A cue links the last event before it in its sentence to the first one after it. What merely follows ("after") is a cause only between happenings
 * that are not a misfortune and its victims.
 */
export function linksOf(text: string, sentences: readonly Sentence[], members: readonly Member[]): Link[] {
  let next = 0
  return cuesIn(text, sentences, table()).flatMap((cue) => {
    while (next < members.length && (members[next] as Member).event.trigger.start < cue.end) next++
    const [before, after] = [lastBefore(members, next, cue), members[next]]
    if (!before || !after || before.sentence !== cue.sentence || after.sentence !== cue.sentence) return []
    if (cue.row.kind === 'cause' && isHarmOf(before, after)) return []
    const [cause, effect] = cue.row.cause === 'after' ? [after, before] : [before, after]
    return [{ cause, effect, kind: cue.row.kind as Cause['kind'], cue: { start: cue.start, end: cue.end } }]
  })
}

/** The last event whose trigger stands before a cue; the cue's own verb is passed over ("triggered"). */
function lastBefore(members: readonly Member[], next: number, cue: Cue): Member | undefined {
  let at = next - 1
  while (at >= 0 && (members[at] as Member).event.trigger.end > cue.start) at--
  return members[at]
}

const isHarmOf = (a: Member, b: Member): boolean => (a.harms === 'result' && b.harms !== 'no') || (b.harms === 'result' && a.harms !== 'no')

/** For each event the events that it caused or was caused by: they are told apart. */
export function toldApart(links: readonly Link[]): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>()
  const tell = (a: string, b: string) => apart.set(a, (apart.get(a) ?? new Set()).add(b))
  for (const { cause, effect } of links) {
    tell(cause.event.id, effect.event.id)
    tell(effect.event.id, cause.event.id)
  }
  return apart
}
