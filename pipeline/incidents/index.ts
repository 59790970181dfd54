import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, type Incident, numbered } from '../document.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import { type Link, linksOf, toldApart } from './causes.ts'
import { cuesIn, cueTable } from './cues.ts'
import { incidentOf } from './incident.ts'
import { joined } from './joining.ts'
import { membersOf } from './member.ts'
import { isTold } from './told.ts'

const earlierCues = lazy(() => cueTable(readTable<'words'>(new URL('./earlier-cues.tsv', import.meta.url))))

/** Joins events that tell of one happening: adds `incidents`. */
export const incidents: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  const sentences = added(file, 'sentences')
  const times = new Map(added(file, 'times').map((time) => [time.id, time]))
  const members = membersOf(added(file, 'events'), {
    sentences,
    times,
    headline: added(file, 'blocks').find((block) => block.kind === 'headline'),
    text,
    earlier: cuesIn(text, sentences, earlierCues())
  })
  const links = linksOf(text, sentences, members)
  const apart = toldApart(links)
  const groups = joined(members, apart).filter((group) => isTold(group, apart))
  const records = numbered(
    added(file, 'story').id,
    'i',
    groups.map((group) => incidentOf(text, group, times))
  )
  const incidentOfEvent = new Map(records.flatMap((record) => record.events.map((event) => [event, record.id] as const)))
  const causes = causesOf(links, incidentOfEvent)
  file.data.incidents = records.map((record): Incident => ({ ...record, causes: causes.get(record.id) ?? [] }))
}

/** The stated causes of each incident, each once. */
function causesOf(links: readonly Link[], incidentOfEvent: ReadonlyMap<string, string>): Map<string, Incident['causes']> {
  const causes = new Map<string, Incident['causes']>()
  const seen = new Set<string>()
  for (const { cause, effect, kind, cue } of links) {
    const [from, to] = [incidentOfEvent.get(cause.event.id), incidentOfEvent.get(effect.event.id)]
    if (from === undefined || to === undefined || from === to || seen.has(`${from} ${to}`)) continue
    seen.add(`${from} ${to}`)
    const known = causes.get(to) ?? []
    known.push({ incident: from, kind, cue })
    causes.set(to, known)
  }
  return causes
}
