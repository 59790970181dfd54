import type { EventType, Token } from '../document.ts'
import { lazy } from '../lexicon/table.ts'
import type { Clause, Parsed } from './clauses.ts'
import { isPartyAt, typeOfHead } from './head-type.ts'
import { carriers, nouns, wordSet } from './lexicon.ts'
import type { Part } from './participants.ts'
import type { Trigger } from './triggers.ts'

/** What prices, jobs and profits are: nouns that make "rise" and "cut" a matter of the economy. */
const economy = lazy(() => wordSet('./economy-nouns.tsv'))

/** What sort of happening an event is: by the table, and by its subject or object where the word alone does not tell. */
export function typeOf(parsed: Parsed, trigger: Trigger, parts: readonly Part[]): EventType {
  const { type } = trigger.entry
  // "losses" of an army are no money
  if (trigger.lemma === 'loss') return isMoneyNear(parsed, trigger) ? 'ECONOMY' : 'OTHER'
  // "telephones have been dead"
  if (trigger.kind === 'adjective' && type === 'DEATH') return parts.every(({ head }) => isLiving(parsed, head)) ? type : 'OTHER'
  if (trigger.kind !== 'verb') return type
  const clause = parsed.clauses[trigger.clause] as Clause
  if (type === 'ECONOMY') return tollOf(parsed, clause) ?? (isOfEconomy(parsed, clause, parts) ? 'ECONOMY' : 'OTHER')
  // "the road was blocked": people protest, rocks do not
  if (trigger.lemma === 'block') return parts.some(({ role, head }) => role === 'agent' && isPartyAt(parsed, head)) ? type : 'OTHER'
  if (trigger.lemma === 'fire') return firing(parsed, parts, trigger)
  return type === 'ATTACK' ? (misfortuneOf(parsed, clause) ?? type) : type
}

/** Whether the head of a phrase can be somebody: no common noun that is known for none. */
const isLiving = (parsed: Parsed, head: number): boolean => parsed.tokens[head]?.upos !== 'NOUN' || isPartyAt(parsed, head)

/** A sum, a percentage or a word of the economy a few words before or after a trigger. */
function isMoneyNear({ quantities, tokens }: Parsed, { at }: Trigger): boolean {
  for (let near = Math.max(0, at - 10); near < Math.min(tokens.length, at + 10); near++) {
    const kind = quantities[near]?.kind
    if (kind === 'money' || kind === 'percent' || (near !== at && economy().has(tokens[near]?.lemma ?? ''))) return true
  }
  return false
}

/** "fired the coach" ends a job, "fired rockets" or "fired on the crowd" is an attack, "fired a shot wide" is neither. */
function firing(parsed: Parsed, parts: readonly Part[], trigger: Trigger): EventType {
  const object = parts.find(({ role }) => role === 'patient')
  const kind = object && (parsed.mentions[object.head]?.type ?? typeOfHead(parsed, object.head))
  if (kind === 'Person') return 'RESIGNATION'
  return kind === 'Product' || trigger.entry.type === 'ATTACK' ? 'ATTACK' : 'OTHER'
}

/** "An earthquake struck the coast": what a disaster does is the disaster. */
function misfortuneOf(parsed: Parsed, { subject, predicate }: Clause): EventType | undefined {
  const head = subject && !predicate.passive ? parsed.tokens[subject.head] : undefined
  const type = head?.upos === 'NOUN' ? nouns().get(head.lemma)?.type : undefined
  return type === 'NATURAL_DISASTER' || type === 'ACCIDENT' ? type : undefined
}

/** "The death toll rose to 58": what rises is the deaths. */
function tollOf(parsed: Parsed, { subject }: Clause): EventType | undefined {
  if (!subject) return undefined
  const head = parsed.tokens[subject.head] as Token
  return head.upos === 'NOUN' && nouns().get(head.lemma)?.type !== 'ECONOMY' ? nouns().get(head.lemma)?.type : undefined
}

/** "shares fell", "sales rose 5%": a matter of money, by the words for what changes or a percentage. */
function isOfEconomy(parsed: Parsed, clause: Clause, parts: readonly Part[]): boolean {
  if (parts.some(({ head }) => economy().has(parsed.tokens[head]?.lemma ?? ''))) return true
  if (clause.subject && economy().has(parsed.tokens[clause.subject.head]?.lemma ?? '')) return true
  const kind = parsed.quantities[clause.predicate.end]?.kind
  return kind === 'percent' || kind === 'money'
}

/** Whether a verb only carries the event noun that is its object: "carried out an attack", "held talks". */
export function isCarrier(trigger: Trigger): boolean {
  return trigger.kind === 'verb' && carriers().has(trigger.lemma)
}
