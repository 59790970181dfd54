import type { Codes, EntityType, EventType, PloverCode } from '../document.ts'
import type { Parsed } from './clauses.ts'
import type { Factuality } from './factuality.ts'
import { weapons } from './lexicon.ts'
import type { Part } from './participants.ts'
import type { Trigger } from './triggers.ts'

/** What of a sentence decides about codes beside the word itself. */
export interface CodingContext {
  type: EventType
  agent: EntityType | undefined
  /** the types of all triggers of the sentence */
  types: ReadonlySet<EventType>
  factuality: Factuality
  /** the words for what an attack was made with */
  weapon: ReturnType<typeof weaponOf>
}

/** Harm that only somebody's doing makes an assault: people also die in storms. */
const harms = new Set<EventType>(['DEATH', 'INJURY', 'DAMAGE'])
const misfortunes: EventType[] = ['NATURAL_DISASTER', 'ACCIDENT', 'HEALTH']
const violence: EventType[] = ['ATTACK', 'COMBAT', 'CRIME']

const cooperation = new Set<PloverCode['type']>(['CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'])
const conflict = new Set<PloverCode['type']>(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])

/** The codes of an event: those of its word, turned into words where PLOVER says that only words were exchanged. */
export function codesOf(trigger: Trigger, context: CodingContext): Codes | undefined {
  const { codes } = trigger.entry
  if (!codes?.plover) return codes
  if (context.type !== trigger.entry.type) return undefined
  if (harms.has(context.type) && !isViolence(context)) return undefined
  const said = spoken(codes.plover.type, context.factuality)
  if (said) return { plover: { type: said } }
  const { weapon } = context
  return weapon && context.type === 'ATTACK' && isOpen(codes) ? { ...codes, plover: { ...codes.plover, mode: weapon.mode }, acled: weapon.acled } : codes
}

/** Whether a word leaves open what an attack was made with: "bombed" is done by planes as well. */
const isOpen = ({ plover }: Codes): boolean => plover?.mode === undefined || plover.mode === 'explosives' || plover.mode === 'heavy-weapons'

/** What an attack was made with: "warplanes bombed", "struck with a missile", "a drone attack". */
export function weaponOf(parsed: Parsed, trigger: Trigger, parts: readonly Part[]): { mode: string; acled: string } | undefined {
  const phrase = trigger.kind === 'noun' ? parsed.phraseAt[trigger.at] : undefined
  const heads = parts.flatMap(({ role, head }) => (role === 'agent' || role === 'instrument' ? [head] : []))
  for (let at = trigger.at - 1; phrase && at >= phrase.first; at--) heads.push(at)
  return heads.map((head) => weapons().get(parsed.tokens[head]?.lemma ?? '')).find((found) => found !== undefined)
}

function isViolence({ agent, types }: CodingContext): boolean {
  if (violence.some((type) => types.has(type))) return true
  if (misfortunes.some((type) => types.has(type))) return false
  return agent === 'Person' || agent === 'Organization' || agent === 'Group'
}

/** PLOVER's verbal types: cooperation only promised is AGREE, refused REJECT; conflict only threatened is THREATEN; what is asked for is REQUEST. */
function spoken(type: PloverCode['type'], { status, polarity }: Factuality): PloverCode['type'] | undefined {
  if (status === 'REQUESTED' || status === 'ORDERED') return cooperation.has(type) || conflict.has(type) ? 'REQUEST' : undefined
  if (cooperation.has(type)) {
    if (polarity === 'NEG') return 'REJECT'
    if (status === 'PLANNED' || status === 'EXPECTED') return 'AGREE'
  }
  return status === 'THREATENED' && conflict.has(type) ? 'THREATEN' : undefined
}
