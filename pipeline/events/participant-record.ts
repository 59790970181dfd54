import type { EntityFound, MentionFound, Participant } from '../document.ts'
import type { Parsed } from './clauses.ts'
import { sectorOf, typeOfHead } from './head-type.ts'
import type { Part } from './participants.ts'
import { spanOf } from './reading.ts'

/** What the entities of a story tell about a mention. */
export interface Known {
  entityOf: (mention: string) => EntityFound | undefined
  countryOf: (entity: string) => string | undefined
}

/** A participant as a record: its words, and the mention and entity at its head where it has one. */
export function participantOf(parsed: Parsed, part: Part, known: Known): Participant {
  const mention = mentionAtHead(parsed, part)
  const entity = mention && known.entityOf(mention.id)
  const type = mention?.type ?? typeOfHead(parsed, part.head)
  const country = (entity && known.countryOf(entity.id)) ?? countryAround(parsed, part, known)
  const sector = sectorOf(parsed.tokens[part.head]?.lemma ?? '')
  return {
    role: part.role,
    ...spanOf(parsed, part),
    ...(type && { type }),
    ...(mention && { mention: mention.id }),
    ...(entity && { entity: entity.id }),
    ...(country !== undefined && { country }),
    ...(sector && { sector })
  }
}

/** The country that the words of a participant name: "a Jordanian official", "rebels in Mali"; of a thing it is not said whose it is. */
function countryAround({ mentions }: Parsed, part: Part, known: Known): string | undefined {
  for (let at = part.first; at < part.end; at++) {
    const mention = mentions[at]
    if (mention?.type !== 'Place' && mention?.type !== 'Group') continue
    const entity = known.entityOf(mention.id)
    const country = entity && known.countryOf(entity.id)
    if (country !== undefined) return country
  }
  return undefined
}

/** The mention at the head; of "the operator, Vestferge" the name at the end. */
function mentionAtHead({ mentions, tokens }: Parsed, part: Part): MentionFound | undefined {
  const last = mentions[part.end - 1]
  const mention = last?.form === 'name' && (tokens[part.head + 1]?.upos === 'PUNCT' || part.head === part.end - 1) ? last : mentions[part.head]
  const start = (tokens[part.first] as { start: number }).start
  const end = (tokens[part.end - 1] as { end: number }).end
  return mention && mention.start >= start && mention.end <= end ? mention : undefined
}
