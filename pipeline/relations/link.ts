import type { EntityFound, MentionFound, Relation, Span } from '../document.ts'

/** A relation before it has its number. */
export type Link = Omit<Relation, 'id'>

/** A named mention whose entity is known. */
export interface Name {
  mention: MentionFound
  entity: EntityFound
}

/** A link from one name to another, citing all the words from the first to the last of them. */
export function link(type: Link['type'], subject: Name, object: Span & { entity?: string }): Link {
  const { start, end } = subject.mention
  return {
    type,
    start: Math.min(start, object.start),
    end: Math.max(end, object.end),
    subject: { start, end, entity: subject.entity.id },
    object
  }
}
