import type { EntityFound, EntityType, MentionFound, Participant } from '../document.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import type { Parsed } from './clauses.ts'
import type { Part } from './participants.ts'
import { spanOf } from './reading.ts'
import { isHappening } from './triggers.ts'

/** Nouns for people, bodies, places and things, with the sector of those that the CAMEO agents list has. */
const parties = lazy(() => new Map(readTable<'noun' | 'type' | 'sector'>(new URL('./parties.tsv', import.meta.url)).map((row) => [row.noun, row])))

/** What the entities of a story tell about a mention. */
export interface Known {
  entityOf: (mention: string) => EntityFound | undefined
  countryOf: (entity: string) => string | undefined
}

/** A participant as a record: its words, and the mention and entity at its head where it has one. */
export function participantOf(parsed: Parsed, part: Part, known: Known): Participant {
  const mention = mentionAtHead(parsed, part)
  const entity = mention && known.entityOf(mention.id)
  const type = mention?.type ?? typeOfHead(parsed, part)
  const country = entity && known.countryOf(entity.id)
  const sector = parties().get(parsed.tokens[part.head]?.lemma ?? '')?.sector
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

/** The mention at the head; of "the operator, Vestferge" the name at the end. */
function mentionAtHead({ mentions, tokens }: Parsed, part: Part): MentionFound | undefined {
  const last = mentions[part.end - 1]
  const mention = last?.form === 'name' && (tokens[part.head + 1]?.upos === 'PUNCT' || part.head === part.end - 1) ? last : mentions[part.head]
  const start = (tokens[part.first] as { start: number }).start
  const end = (tokens[part.end - 1] as { end: number }).end
  return mention && mention.start >= start && mention.end <= end ? mention : undefined
}

/** What a head that is no mention is: a happening, a kind of person or thing by the table, or people where only a number stands. */
function typeOfHead(parsed: Parsed, { head }: Part): EntityType | undefined {
  const token = parsed.tokens[head]
  if (isHappening(parsed, head)) return 'Event'
  const type = parties().get(token?.lemma ?? '')?.type as EntityType | undefined
  if (type) return type
  if (token?.upos === 'NUM' || parsed.words[head] === 'others') return parsed.quantities[head]?.kind === 'money' ? undefined : 'Person'
  return parsed.words[head] === 'who' ? 'Person' : undefined
}
