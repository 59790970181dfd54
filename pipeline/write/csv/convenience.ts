import type { Event, EventSource, Incident, Quote, Span } from '../../document.ts'
import { fileName } from '../file-name.ts'
import type { StoryIndex } from './story-index.ts'

type Convenience = (record: never, index: StoryIndex) => string | undefined

const wordsOf = (span: Span | undefined, index: StoryIndex) => span && index.words(span)
const nameOf = (entity: string | undefined, index: StoryIndex) => (entity === undefined ? undefined : index.entities.get(entity)?.name)
const saysSo = (source: EventSource | undefined, index: StoryIndex) => nameOf(source?.entity, index) ?? wordsOf(source?.cue, index)

/** Cells that spare a reader a join, by table and column; they repeat what other tables say. The dictionary tells what they are. */
export const conveniences: Readonly<Record<string, Readonly<Record<string, Convenience>>>> = {
  stories: {
    text_file: ({ id }: { id: string }) => `text/${fileName(id)}.txt`
  },
  quotes: {
    speaker: ({ speaker }: Quote, index) => nameOf(speaker?.entity, index) ?? wordsOf(speaker, index)
  },
  events: {
    who: (event: Event, index) => participant(event, 'agent', index),
    whom: (event: Event, index) => participant(event, 'patient', index),
    when: ({ time }: Event, { times }) => {
      const found = time && times.get(time.time)
      return found && (found.from ?? found.text)
    },
    where: ({ place }: Event, index) => wordsOf(place, index),
    says: ({ sources }: Event, index) => saysSo(sources[0], index)
  },
  incidents: {
    who: ({ who }: Incident, index) => wordsOf(who[0], index),
    whom: ({ whom }: Incident, index) => wordsOf(whom[0], index),
    where: ({ where }: Incident, index) => nameOf(where?.entity, index)
  }
}

function participant({ participants }: Event, role: 'agent' | 'patient', index: StoryIndex): string | undefined {
  return wordsOf(
    participants.find((each) => each.role === role),
    index
  )
}
