import { type EntityFound, firstWhere, type MentionFound } from '../document.ts'
import type { EntityOf } from './record.ts'

/** Finds the entity of a phrase: that of the mention that holds its head, else of the first person named in it. `mentions` in text order. */
export function entityFinder(mentions: readonly MentionFound[], entities: readonly EntityFound[]): EntityOf {
  const entityOfMention = new Map(entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity.id] as const)))
  return (party) => {
    let fallback: string | undefined
    for (let at = firstWhere(mentions, ({ start }) => start >= party.start); (mentions[at]?.start ?? party.end) < party.end; at++) {
      const mention = mentions[at]
      const entity = mention && entityOfMention.get(mention.id)
      if (!mention || !entity || mention.end > party.end) continue
      if (mention.start <= party.head.start && party.head.end <= mention.end) return entity
      if (mention.type === 'Person' && mention.form === 'name') fallback ??= entity
    }
    return fallback
  }
}
