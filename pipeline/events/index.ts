import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { added, contains, type EntityFound, numbered } from '../document.ts'
import { eventsOfSentence, type Story } from './event.ts'
import { isGame } from './game.ts'
import { parseClauses } from './parse.ts'
import type { Known } from './participant-record.ts'
import { readings } from './reading.ts'
import type { Surroundings } from './setting.ts'

/** Finds what is said to happen: adds `events`. */
export const events: Plugin<[], Root> = () => (_tree, file) => {
  const sentences = readings(String(file.value), {
    sentences: added(file, 'sentences'),
    blocks: added(file, 'blocks'),
    mentions: added(file, 'mentions'),
    times: added(file, 'times'),
    quantities: added(file, 'quantities'),
    quotes: added(file, 'quotes')
  })
  const story = { ...knownOf(file), isGame: isGame(sentences) }
  const dateline = datelineOf(file, story)
  let around: Surroundings = {}
  const found = sentences.flatMap((reading, index) => {
    const before = sentences[index - 1]
    const isDatelines = dateline !== undefined && reading.block !== undefined && contains(reading.block, dateline)
    if (!before || before.block !== reading.block) around = isDatelines ? { dateline } : {}
    const events = eventsOfSentence(parseClauses(reading), story, around)
    const time = reading.times.find((time) => time?.type === 'DATE' || time?.type === 'TIME')
    if (time) around = { ...around, time }
    return events
  })
  file.data.events = numbered(added(file, 'story').id, 'v', found)
}

/** What the events of every sentence look up about the story's entities. */
function knownOf(file: VFile): Known {
  const entities = added(file, 'entities')
  const ofMention = new Map(entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)))
  const countries = new Map<string, string>()
  for (const { id, country } of entities) if (country !== undefined) countries.set(id, country)
  for (const { entity, country } of added(file, 'places')) if (country !== undefined) countries.set(entity, country)
  return { entityOf: (mention: string): EntityFound | undefined => ofMention.get(mention), countryOf: (entity: string) => countries.get(entity) }
}

/** The first place that the dateline names. */
function datelineOf(file: VFile, story: Story): Surroundings['dateline'] {
  const { dateline } = added(file, 'story')
  const mention = dateline && added(file, 'mentions').find(({ type, start, end }) => type === 'Place' && contains(dateline, { start, end }))
  if (!mention) return undefined
  const entity = story.entityOf(mention.id)
  return { start: mention.start, end: mention.end, ...(entity && { entity: entity.id }) }
}
