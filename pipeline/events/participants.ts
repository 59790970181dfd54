import type { Participant } from '../document.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import { antecedentOf } from './antecedent.ts'
import type { Clause, Parsed } from './clauses.ts'
import { type Complement, complements, endOfWhole } from './complements.ts'
import { directedAt } from './directed.ts'
import { typeOfHead } from './head-type.ts'
import { carriers, unaccusatives } from './lexicon.ts'
import type { Phrase } from './phrases.ts'
import type { Range } from './reading.ts'
import { isEventNoun, isHappening, type Trigger } from './triggers.ts'

/** Who or what takes part, as tokens. */
export interface Part extends Range {
  role: Participant['role']
  head: number
}

/** What a phrase must be for a preposition to give it a role. */
type Need = '' | 'passive' | 'noun' | 'party' | 'thing' | 'place'

const prepositions = lazy(() => readTable<'preposition' | 'role' | 'needs'>(new URL('./prepositions.tsv', import.meta.url)))
const nounRoles = lazy(() => new Map(readTable<'type' | 'possessor' | 'of'>(new URL('./roles.tsv', import.meta.url)).map((row) => [row.type, row])))

/** The participants of an event in text order, each phrase once. */
export function partsOf(parsed: Parsed, trigger: Trigger): Part[] {
  const parts = trigger.kind === 'noun' ? partsOfNoun(parsed, trigger) : partsOfClause(parsed, trigger, parsed.clauses[trigger.clause] as Clause)
  const seen = new Set<number>()
  return parts
    .filter((part) => isParty(parsed, part) && part.head !== trigger.at && !seen.has(part.head) && seen.add(part.head))
    .sort((a, b) => a.first - b.first)
}

/** Words that stand for nobody: "there was", "did not say who paid", "which of them". */
const nobody = new Set(['there', 'who', 'whom', 'what', 'which', 'whoever', 'whatever'])

/** An event takes no part in another, but that a fire can injure people. */
function isParty(parsed: Parsed, part: Part): boolean {
  if (nobody.has(parsed.words[part.head] as string) || nobody.has(parsed.words[part.first] as string)) return false
  if (isEventNoun(parsed, part.head)) return part.role === 'agent' && isHappening(parsed, part.head)
  return true
}

/** "The army | shelled | the town | with mortars": subject, objects and prepositional phrases of a verb. */
function partsOfClause(parsed: Parsed, trigger: Trigger, clause: Clause): Part[] {
  const { predicate } = clause
  const subject = meantSubject(parsed, clause)
  const parts: Part[] = []
  const isPatient = predicate.passive || trigger.kind === 'adjective'
  if (subject) parts.push(...coordinated(parsed, subject).map((range) => ({ ...range, role: isPatient ? ('patient' as const) : ('agent' as const) })))
  const inverted = clause.subject !== undefined && clause.subject.first >= predicate.end
  const found = complements(parsed, inverted ? (clause.subject as Range).end : predicate.end, limitOf(parsed, trigger.clause))
  let objects = 0
  for (const { phrase, preposition } of found) {
    if (preposition === undefined && !isPatient) {
      objects++
      parts.push(part(parsed, phrase, 'patient'))
    } else if (preposition !== undefined) {
      const role = roleOf(parsed, phrase, preposition, isPatient ? 'passive' : '')
      if (role) parts.push(part(parsed, phrase, role))
    }
  }
  if (objects === 0 && unaccusatives().has(trigger.lemma)) return parts.map((part) => (part.role === 'agent' ? { ...part, role: 'patient' } : part))
  if (objects === 2) return ditransitive(parsed, trigger, parts)
  const object = isPatient || found[0]?.preposition !== undefined ? undefined : found[0]?.phrase
  const below = (other: Clause) =>
    partsOfClause(parsed, { ...trigger, lemma: parsed.tokens[other.predicate.main]?.lemma ?? '', clause: trigger.clause + 1, entry: noEntry }, other)
  return [...parts, ...directedAt(parsed, trigger, parts, object, below)]
}

/** What a clause is seen as whose own event is not asked for. */
const noEntry: Trigger['entry'] = { type: 'OTHER', class: 'OCCURRENCE' }

/** The subject of a clause; of a relative pronoun the phrase that it stands for. */
function meantSubject(parsed: Parsed, { subject, link, marker }: Clause): Clause['subject'] {
  if (link !== 'relative' || marker === undefined || subject?.head !== marker) return subject
  const phrase = antecedentOf(parsed, parsed.phraseAt, marker)
  return phrase && { first: phrase.first, end: endOfWhole(parsed, phrase, marker), head: phrase.head }
}

const giving = new Set('give offer send tell hand award grant pay sell lend show teach promise bring allocate'.split(' '))

/** "gave the town a prize": the first of two objects is the recipient. */
function ditransitive(parsed: Parsed, trigger: Trigger, parts: Part[]): Part[] {
  const first = parts.find((part) => part.role === 'patient')
  if (!first || !giving.has(trigger.lemma) || parsed.tokens[first.end]?.upos === 'CCONJ') return parts
  return parts.map((part) => (part === first ? { ...part, role: 'recipient' } : part))
}

/** "police raids", "the army's attack on the town", "the killing of 12 people by rebels". */
function partsOfNoun(parsed: Parsed, trigger: Trigger): Part[] {
  const phrase = parsed.phraseAt[trigger.at]
  const roles = nounRoles().get(trigger.entry.type)
  if (!phrase || !roles) return []
  const parts: Part[] = []
  const owned = owner(parsed, phrase, trigger.at)
  if (owned) parts.push({ ...owned, role: roles.possessor as Part['role'] })
  else parts.push(...carriedBy(parsed, trigger, phrase).map((range) => ({ ...range, role: roles.possessor as Part['role'] })))
  if (phrase.head !== trigger.at) return parts
  for (const { phrase: other, preposition } of complements(parsed, phrase.end, limitOf(parsed, trigger.clause))) {
    if (preposition === undefined) break
    const role = preposition === 'of' ? (roles.of as Part['role']) : roleOf(parsed, other, preposition, 'noun')
    if (!role) break
    parts.push(part(parsed, other, role))
  }
  return parts
}

/** Whose the noun of a phrase is: "the army 's | raid", "the | Turkish | offensive". */
export function owner(parsed: Parsed, phrase: Phrase, at: number): (Range & { head: number }) | undefined {
  const range = phrase.possessor ?? modifier(parsed, phrase, at)
  return range && { ...range, head: range.end - 1 }
}

/** "Rebels | carried out | an attack": the subject of a verb that only carries the noun. */
function carriedBy(parsed: Parsed, { clause }: Trigger, phrase: Phrase): (Range & { head: number })[] {
  const carrier = parsed.clauses[clause]
  if (!carrier || carrier.predicate.passive || !carriers().has(parsed.tokens[carrier.predicate.main]?.lemma ?? '')) return []
  const after = phrase.first - carrier.predicate.end
  const subject = after === 0 || (after === 1 && parsed.words[carrier.predicate.end] === 'out') ? meantSubject(parsed, carrier) : undefined
  return subject ? coordinated(parsed, subject) : []
}

/** A name or a nationality before the noun: "a Turkish offensive". */
function modifier({ mentions, tokens }: Parsed, phrase: Phrase, at: number): Range | undefined {
  for (let first = at - 1; first >= phrase.first; first--) {
    const mention = mentions[first]
    if (!mention || !/^(Person|Organization|Place|Group)$/.test(mention.type)) continue
    let start = first
    while (start > phrase.first && mentions[start - 1] === mention) start--
    return (tokens[first]?.end ?? 0) <= (tokens[at]?.start ?? 0) ? { first: start, end: first + 1 } : undefined
  }
  return undefined
}

/** Where the scan for complements of a clause ends: before the next predicate or what opens its clause. */
function limitOf(parsed: Parsed, clause: number): number {
  const next = parsed.clauses[clause + 1]
  if (!next) return parsed.tokens.length
  return Math.max(
    parsed.clauses[clause]?.predicate.end ?? 0,
    Math.min(next.first > (parsed.clauses[clause]?.predicate.main ?? -1) ? (next.marker ?? next.first) : next.predicate.first, next.predicate.first)
  )
}

/** The role that a preposition gives to a phrase, by the table. */
function roleOf(parsed: Parsed, phrase: Phrase, preposition: string, context: Need): Part['role'] | undefined {
  const type = parsed.mentions[phrase.head]?.type ?? typeOfHead(parsed, phrase.head)
  const isName = parsed.tokens[phrase.head]?.upos === 'PROPN'
  const isParty = type === 'Person' || type === 'Organization' || type === 'Group' || (type === undefined && isName)
  const isPlace = type === 'Place' || (type === undefined && isName)
  const kinds: Need[] = [
    '',
    context,
    ...(isParty ? ['party' as const] : []),
    ...(isPlace ? ['place' as const] : []),
    ...(isParty || isPlace ? [] : ['thing' as const])
  ]
  return prepositions().find((row) => row.preposition === preposition && kinds.includes(row.needs as Need))?.role as Part['role'] | undefined
}

const part = (parsed: Parsed, phrase: Phrase, role: Part['role']): Part => ({ first: phrase.first, end: endOfWhole(parsed, phrase), head: phrase.head, role })

/** A longer subject is one participant, in tokens. */
const longest = 40

/** "Jordan and Britain": each of two subjects is a participant of its own. */
function coordinated(parsed: Parsed, subject: Range & { head: number }): (Range & { head: number })[] {
  const parts: (Range & { head: number })[] = []
  if (subject.end - subject.first > longest) return [subject]
  let first = subject.first
  for (let at = subject.first; at < subject.end; at++) {
    const next = parsed.phraseAt[at + 1]
    if (parsed.tokens[at]?.upos !== 'CCONJ' || next?.first !== at + 1 || at === first) continue
    parts.push({ first, end: at, head: parts.length === 0 ? Math.min(subject.head, at - 1) : headIn(parsed, first, at) })
    first = at + 1
  }
  parts.push({ first, end: subject.end, head: parts.length === 0 ? subject.head : headIn(parsed, first, subject.end) })
  return parts
}

const headIn = (parsed: Parsed, first: number, end: number): number => parsed.phraseAt[first]?.head ?? end - 1

/** The phrases after a trigger up to the end of its clause. */
export function complementsOf(parsed: Parsed, trigger: Trigger): Complement[] {
  const from = trigger.kind === 'noun' ? trigger.at + 1 : (parsed.clauses[trigger.clause] as Clause).predicate.end
  return complements(parsed, from, limitOf(parsed, trigger.clause))
}
