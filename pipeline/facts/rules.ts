/** What a record must keep to beyond its JSON Schema. Each rule gives its faults as sentences that name the record. */
import { contains, type Facts, firstWhere, inTextOrder, overlaps, type Span } from '../document.ts'
import { type Found, pathOf } from './objects.ts'

/** One rule: a name, and the faults that it finds in a record and in the objects inside it, which are walked once for all rules. */
export interface FactsRule {
  name: string
  faults(facts: Facts, objects: readonly Found[]): string[]
}

type CitingObject = Found & { object: Span & { text?: unknown } }

const isSpan = (found: Found): found is CitingObject => typeof found.object.start === 'number' && typeof found.object.end === 'number'

/** The lists of Facts whose records cite words. */
const citing = new Set(['mentions', 'times', 'quantities', 'quotes', 'events', 'relations'])
/** The letter of the ids of each list. */
const letters = { entities: 'e', mentions: 'm', times: 't', quantities: 'n', quotes: 'q', events: 'v', incidents: 'i', relations: 'r' } as const
const identified = Object.keys(letters) as (keyof typeof letters)[]

/** Every span lies inside the text and is not empty. */
const spanInsideText: FactsRule = {
  name: 'span-inside-text',
  faults({ story }, objects) {
    return objects
      .filter(isSpan)
      .filter(({ object }) => !(object.start < object.end && object.end <= story.text.length))
      .map((found) => `${pathOf(found)} cites ${found.object.start}-${found.object.end}, which is not inside the text`)
  }
}

/** Where a record repeats its words, they are the words of the story. */
const textIsCited: FactsRule = {
  name: 'text-is-cited',
  faults({ story }, objects) {
    return objects
      .filter(isSpan)
      .filter(({ object }) => typeof object.text === 'string' && object.text !== story.text.slice(object.start, object.end))
      .map((found) => `${pathOf(found)} says "${found.object.text}", the story says "${story.text.slice(found.object.start, found.object.end)}"`)
  }
}

/** Every id is the story's own, is used once, and is numbered in order. */
const idsInOrder: FactsRule = {
  name: 'ids-in-order',
  faults(facts) {
    return identified.flatMap((list) =>
      facts[list].flatMap((record, index) => {
        const expected = `${facts.story.id}/${letters[list]}${index + 1}`
        return record.id === expected ? [] : [`${list}[${index}] has the id ${record.id} instead of ${expected}`]
      })
    )
  }
}

/** Which list each property that holds an id, or several, leads to. */
const references = new Map<string, keyof typeof letters>([
  ['entity', 'entities'],
  ['source', 'entities'],
  ['mention', 'mentions'],
  ['time', 'times'],
  ['against', 'times'],
  ['quantity', 'quantities'],
  ['quote', 'quotes'],
  ['event', 'events'],
  ['events', 'events'],
  ['incident', 'incidents']
])

/** Every id that a record names is the id of a record. */
const idsResolve: FactsRule = {
  name: 'ids-resolve',
  faults(facts, objects) {
    const ids = new Set(identified.flatMap((list) => facts[list].map((record) => record.id)))
    const lost: string[] = []
    for (const found of objects) {
      for (const key in found.object) {
        const list = references.get(key)
        if (!list) continue
        const value = found.object[key]
        for (const id of Array.isArray(value) ? value : [value]) {
          if (typeof id !== 'string' || id === 'datePublished') continue
          if (!ids.has(id) || !id.startsWith(letters[list], id.lastIndexOf('/') + 1)) lost.push(`${pathOf(found)}.${key} names ${id}, which is not there`)
        }
      }
    }
    return lost
  }
}

/** A participant and its mention share their words. */
const participantAtMention: FactsRule = {
  name: 'participant-at-mention',
  faults(facts) {
    const mentions = new Map(facts.mentions.map((mention) => [mention.id, mention]))
    return facts.events.flatMap((event) =>
      event.participants.flatMap((participant, index) => {
        const mention = participant.mention && mentions.get(participant.mention)
        return mention && !overlaps(participant, mention) ? [`${event.id} participants[${index}] does not lie where its mention ${mention.id} lies`] : []
      })
    )
  }
}

/** The pieces of a quotation lie inside it, in order. */
const partsInsideQuote: FactsRule = {
  name: 'parts-inside-quote',
  faults(facts) {
    return facts.quotes.flatMap((quote) => {
      const parts = quote.parts ?? []
      const isInOrder = parts.every((part, index) => contains(quote, part) && (index === 0 || (parts[index - 1]?.end ?? 0) <= part.start))
      return isInOrder ? [] : [`${quote.id} has parts outside it or out of order`]
    })
  }
}

/** Blocks lie in text order and do not overlap. */
const blocksInOrder: FactsRule = {
  name: 'blocks-in-order',
  faults(facts) {
    const { blocks } = facts.story
    return blocks.flatMap((block, index) => ((blocks[index - 1]?.end ?? 0) <= block.start ? [] : [`story.blocks[${index}] overlaps the one before`]))
  }
}

/** No fact comes out of page furniture. */
const nothingFromFurniture: FactsRule = {
  name: 'nothing-from-furniture',
  faults({ story }, objects) {
    const furniture = story.blocks.filter((block) => block.kind === 'furniture')
    if (furniture.length === 0) return []
    const isFurniture = (span: Span) => {
      const next = furniture[firstWhere(furniture, ({ end }) => end > span.start)]
      return next !== undefined && next.start < span.end
    }
    return objects
      .filter(isSpan)
      .filter(({ list, object }) => citing.has(list) && isFurniture(object))
      .map((found) => `${pathOf(found)} comes out of page furniture`)
  }
}

/** Records that cite words lie in text order. */
const recordsInOrder: FactsRule = {
  name: 'records-in-order',
  faults(facts) {
    return (['mentions', 'times', 'quantities', 'quotes', 'relations'] as const).flatMap((list) =>
      facts[list].flatMap((record, index) => {
        const before = facts[list][index - 1]
        return before && inTextOrder(before, record) > 0 ? [`${list}[${index}] is out of text order`] : []
      })
    )
  }
}

/** A story's dates are days of the calendar. */
const datesAreReal: FactsRule = {
  name: 'dates-are-real',
  faults(facts) {
    return (['datePublished', 'dateModified'] as const).flatMap((key) => {
      const date = facts.story[key]?.slice(0, 10)
      if (!date) return []
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
      return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? [] : [`story.${key} is ${date}, which is no day`]
    })
  }
}

/** All rules, in the order in which they are checked; the later ones may take for granted what the earlier ones hold. */
export const factsRules: readonly FactsRule[] = [
  blocksInOrder,
  spanInsideText,
  textIsCited,
  idsInOrder,
  idsResolve,
  participantAtMention,
  partsInsideQuote,
  recordsInOrder,
  nothingFromFurniture,
  datesAreReal
]
