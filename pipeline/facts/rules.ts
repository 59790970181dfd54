/** What a record must keep to beyond its JSON Schema. Each rule gives its faults as sentences that name the record. */
import { contains, type Facts, inTextOrder, overlaps, type Span } from '../document.ts'

/** One rule: a name, and the faults that it finds. */
export interface FactsRule {
  name: string
  faults(facts: Facts): string[]
}

type Tree = { [key: string]: unknown }

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSpan = (value: Tree): value is Tree & Span => typeof value.start === 'number' && typeof value.end === 'number'

/** The lists of Facts whose records cite words. */
const citing = ['mentions', 'times', 'quantities', 'quotes', 'events', 'relations'] as const
const identified = ['entities', 'mentions', 'times', 'quantities', 'quotes', 'events', 'incidents', 'relations'] as const

/** Calls `visit` with every object inside `value`, with its path. */
function walk(value: unknown, path: string, visit: (tree: Tree, path: string) => void): void {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}[${index}]`, visit)
  else if (isTree(value)) {
    visit(value, path)
    for (const [key, item] of Object.entries(value)) if (typeof item === 'object') walk(item, `${path}.${key}`, visit)
  }
}

/** Every span lies inside the text and is not empty. */
const spanInsideText: FactsRule = {
  name: 'span-inside-text',
  faults(facts) {
    const found: string[] = []
    walk(facts, facts.id, (tree, path) => {
      if (isSpan(tree) && !(tree.start < tree.end && tree.end <= facts.story.text.length))
        found.push(`${path} cites ${tree.start}-${tree.end}, which is not inside the text`)
    })
    return found
  }
}

/** Where a record repeats its words, they are the words of the story. */
const textIsCited: FactsRule = {
  name: 'text-is-cited',
  faults(facts) {
    const { story, ...rest } = facts
    const found: string[] = []
    walk(rest, facts.id, (tree, path) => {
      if (isSpan(tree) && typeof tree.text === 'string' && tree.text !== story.text.slice(tree.start, tree.end))
        found.push(`${path} says "${tree.text}", the story says "${story.text.slice(tree.start, tree.end)}"`)
    })
    return found
  }
}

/** Every id is the story's own, is used once, and is numbered in order. */
const idsInOrder: FactsRule = {
  name: 'ids-in-order',
  faults(facts) {
    return identified.flatMap((list) => {
      const letter = { entities: 'e', mentions: 'm', times: 't', quantities: 'n', quotes: 'q', events: 'v', incidents: 'i', relations: 'r' }[list]
      return facts[list].flatMap((record, index) => {
        const expected = `${facts.story.id}/${letter}${index + 1}`
        return record.id === expected ? [] : [`${list}[${index}] has the id ${record.id} instead of ${expected}`]
      })
    })
  }
}

/** Which list each property that holds an id leads to. */
const references: Record<string, (typeof identified)[number]> = {
  entity: 'entities',
  source: 'entities',
  mention: 'mentions',
  time: 'times',
  against: 'times',
  quantity: 'quantities',
  quote: 'quotes',
  event: 'events',
  events: 'events',
  incident: 'incidents'
}

/** Every id that a record names is the id of a record. */
const idsResolve: FactsRule = {
  name: 'ids-resolve',
  faults(facts) {
    const ids = Object.fromEntries(identified.map((list) => [list, new Set(facts[list].map((record) => record.id))])) as Record<
      (typeof identified)[number],
      Set<string>
    >
    const found: string[] = []
    for (const list of [...identified, 'story'] as const) {
      walk(facts[list], list, (tree, path) => {
        for (const [key, value] of Object.entries(tree)) {
          const target = references[key]
          if (!target || value === 'datePublished') continue
          for (const id of Array.isArray(value) ? value : [value]) {
            if (typeof id === 'string' && !ids[target].has(id)) found.push(`${path}.${key} names ${id}, which is not there`)
          }
        }
      })
    }
    return found
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
  faults(facts) {
    const furniture = facts.story.blocks.filter((block) => block.kind === 'furniture')
    if (furniture.length === 0) return []
    const isFurniture = (span: Span) => {
      let [low, high] = [0, furniture.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((furniture[middle]?.end ?? 0) <= span.start) low = middle + 1
        else high = middle
      }
      return (furniture[low]?.start ?? Number.POSITIVE_INFINITY) < span.end
    }
    const found: string[] = []
    for (const list of citing) {
      walk(facts[list], list, (tree, path) => {
        if (isSpan(tree) && isFurniture(tree)) found.push(`${path} comes out of page furniture`)
      })
    }
    return found
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
