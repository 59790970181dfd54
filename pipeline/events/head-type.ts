import type { EntityType } from '../document.ts'
import type { Parsed } from './clauses.ts'
import { parties } from './lexicon.ts'
import { isHappening } from './triggers.ts'

/** Role code of the CAMEO agents list for a noun, empty where it has none. */
export const sectorOf = (lemma: string): string => parties().get(lemma)?.sector ?? ''

/** Whether the head of a phrase is somebody: a person, a group, an organisation, or a place by its name. */
export function isPartyAt(parsed: Parsed, head: number): boolean {
  const mention = parsed.mentions[head]
  const type = mention?.type ?? typeOfHead(parsed, head)
  return type === 'Person' || type === 'Organization' || type === 'Group' || (type === 'Place' && mention?.form === 'name')
}

/** What a head that is no mention is: a happening, a kind of person or thing by the table, or people where only a number stands. */
export function typeOfHead(parsed: Parsed, head: number): EntityType | undefined {
  const token = parsed.tokens[head]
  if (isHappening(parsed, head)) return 'Event'
  const type = parties().get(token?.lemma ?? '')?.type as EntityType | undefined
  if (type) return type
  if (token?.upos === 'NUM' || parsed.words[head] === 'others') return parsed.quantities[head]?.kind === 'money' ? undefined : 'Person'
  return parsed.words[head] === 'who' ? 'Person' : undefined
}
