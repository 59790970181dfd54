import type { Event, Token } from '../document.ts'
import type { Clause, Parsed } from './clauses.ts'
import { type Cue, cue } from './cues.ts'
import type { Phrase } from './phrases.ts'
import type { Predicate } from './predicates.ts'
import type { Trigger } from './triggers.ts'

/** How the story puts an event. */
export type Factuality = Pick<Event, 'status' | 'polarity' | 'certainty' | 'factTime' | 'special'> & {
  /** the story says that it is not known */
  unknown: boolean
}

const fact: Factuality = { status: 'HAPPENED', polarity: 'POS', certainty: 'CERTAIN', factTime: 'NON_FUTURE', special: 'NONE', unknown: false }

/** From what is told as a fact to what is only supposed; of two cues the later one holds. */
const statuses: Event['status'][] = [
  'HAPPENED',
  'ONGOING',
  'EXPECTED',
  'PLANNED',
  'ORDERED',
  'REQUESTED',
  'THREATENED',
  'FEARED',
  'POSSIBLE',
  'DENIED',
  'HYPOTHETICAL'
]
const certainties: Event['certainty'][] = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNDERSPECIFIED']

const later = <T>(order: readonly T[], a: T, b: T): T => (order.indexOf(a) >= order.indexOf(b) ? a : b)

/** What a cue makes of an event in its scope. */
function under(factuality: Factuality, found: Cue | undefined): Factuality {
  if (!found) return factuality
  return {
    status: found.status ? later(statuses, factuality.status, found.status) : factuality.status,
    polarity: found.polarity ?? factuality.polarity,
    certainty: found.certainty ? later(certainties, factuality.certainty, found.certainty) : factuality.certainty,
    factTime: found.factTime ?? factuality.factTime,
    special: found.special ?? factuality.special,
    unknown: factuality.unknown
  }
}

/** What did not happen is denied. */
const negated = (factuality: Factuality): Factuality => ({
  ...factuality,
  polarity: 'NEG',
  status: factuality.status === 'HAPPENED' || factuality.status === 'ONGOING' ? 'DENIED' : factuality.status
})

/** The factuality of every clause of a sentence, by the cues in it and those of the clause that it hangs on. */
export function factualityOfClauses(parsed: Parsed): Factuality[] {
  const known: Factuality[] = []
  for (const clause of parsed.clauses) known.push(clauseFactuality(parsed, clause, known))
  return known
}

function clauseFactuality(parsed: Parsed, clause: Clause, known: readonly Factuality[]): Factuality {
  const { predicate, marker } = clause
  const governor = clause.governor === undefined ? undefined : (parsed.clauses[clause.governor] as Clause)
  let own = { ...fact, ...(isOngoing(predicate) && { status: 'ONGOING' as const }) }
  own = under(own, predicate.modal ? cue('modal', predicate.modal) : undefined)
  own = under(own, marker !== undefined ? cue('marker', (parsed.tokens[marker] as Token).lemma) : undefined)
  own = under(own, adverbCue(parsed, predicate))
  if (own.special === 'CONDITIONAL' || (predicate.modal === 'would' && predicate.aspect !== 'NONE')) own = { ...own, status: 'HYPOTHETICAL' }
  if (predicate.negated || hasNobody(parsed, clause)) own = negated(own)
  if (governor && clause.governor !== undefined) own = governed(parsed, clause, own, governor, known[clause.governor] as Factuality)
  return isQuestion(parsed) ? { ...own, status: later(statuses, own.status, 'POSSIBLE'), certainty: 'UNDERSPECIFIED' } : own
}

/** "is fighting", "has been growing": goes on while the story is told. */
const isOngoing = ({ tense, aspect }: Predicate): boolean => tense === 'PRESENT' && (aspect === 'PROGRESSIVE' || aspect === 'PERFECTIVE_PROGRESSIVE')

const isQuestion = ({ words }: Parsed): boolean => words.at(-1) === '?' || (words.at(-2) === '?' && /^["”'’]$/.test(words.at(-1) as string))

/** What the governing clause makes of the clause that hangs on it. */
function governed(parsed: Parsed, clause: Clause, own: Factuality, governor: Clause, above: Factuality): Factuality {
  const governing = parsed.tokens[governor.predicate.main] as Token
  switch (clause.link) {
    case 'infinitive': {
      // "plans to suspend": the noun straight before "to" governs before the verb does: "its plan to suspend"
      const noun = parsed.tokens[clause.predicate.first - 1]
      const found = (noun?.upos === 'NOUN' ? cue('governor', noun.lemma) : undefined) ?? cue('governor', governing.lemma)
      if (!found && cue('infinitive', governing.lemma)) return { ...above, polarity: own.polarity === 'NEG' ? 'NEG' : above.polarity }
      const purpose = found ? under(own, found) : under(own, { status: 'PLANNED', certainty: 'PROBABLE', factTime: 'FUTURE' })
      return inherited(found?.polarity === 'NEG' && above.polarity === 'NEG' ? { ...purpose, polarity: 'POS', status: 'HAPPENED' } : purpose, above)
    }
    case 'complement': {
      // "fears that the dam would burst": the noun before "that" governs
      const noun = clause.marker === undefined ? undefined : parsed.tokens[clause.marker - 1]
      const found = under(own, (noun?.upos === 'NOUN' ? cue('governor', noun.lemma) : undefined) ?? cue('governor', governing.lemma))
      const unknown = isUnknown(parsed, clause, above, governing)
      return unknown || above.polarity === 'NEG'
        ? { ...found, polarity: 'UNDERSPECIFIED', certainty: 'UNDERSPECIFIED', status: later(statuses, found.status, 'POSSIBLE'), unknown }
        : found
    }
    case 'gerund': {
      const without = parsed.tokens[clause.predicate.first - 1]?.lemma === 'without'
      return without ? negated(own) : inherited(under(own, cue('governor', governing.lemma)), above)
    }
    case 'relative':
      return isOfAny(parsed, clause) ? { ...own, status: 'HYPOTHETICAL', special: 'GENERIC' } : own
    case 'coordination':
      return clause.predicate.form === 'finite' && clause.predicate.modal === undefined && governor.predicate.modal !== undefined
        ? own
        : inherited(own, { ...above, polarity: own.polarity })
    default:
      return own
  }
}

/** A clause is no surer than the one that it hangs on. */
const inherited = (own: Factuality, above: Factuality): Factuality => ({
  ...own,
  polarity: above.polarity === 'NEG' && own.polarity === 'POS' && above.status === 'DENIED' ? 'NEG' : own.polarity,
  status: above.status === 'HAPPENED' || above.status === 'ONGOING' ? own.status : later(statuses, own.status, above.status),
  certainty: later(certainties, own.certainty, above.certainty),
  factTime: above.factTime === 'FUTURE' ? 'FUTURE' : own.factTime
})

const anyone = new Set(['any', 'every', 'anyone', 'anybody', 'anything', 'everyone', 'everybody', 'whoever'])

/** "any camp from which a shot is fired", "anyone who says so": of nobody in particular, in the present. */
function isOfAny({ tokens, words, phraseAt }: Parsed, { marker, predicate }: Clause): boolean {
  let before = (marker ?? 0) - 1
  while (tokens[before]?.upos === 'ADP' || tokens[before]?.upos === 'PUNCT') before--
  const phrase = phraseAt[before]
  return phrase !== undefined && predicate.tense === 'PRESENT' && anyone.has(words[phrase.first] as string)
}

const knowing = new Set(['know', 'say', 'clear', 'tell', 'specify', 'disclose', 'establish', 'confirm', 'report', 'indicate', 'give', 'elaborate'])
const unknowing = new Set(['unclear', 'unknown', 'uncertain', 'unsure'])
const asking = new Set(['whether', 'if', 'how', 'what', 'who', 'why', 'when', 'where'])

/** "it was not known whether anyone was hurt", "it was unclear how many died". */
function isUnknown(parsed: Parsed, clause: Clause, above: Factuality, governing: Token): boolean {
  const opener = parsed.words[clause.marker ?? clause.first - 1] ?? ''
  return (
    (asking.has(opener) || asking.has(parsed.words[clause.first] ?? '')) &&
    (unknowing.has(governing.lemma) || (knowing.has(governing.lemma) && above.polarity === 'NEG'))
  )
}

const nobodies = new Set(['nobody', 'none', 'nothing', 'neither'])

/** "Nobody was hurt", "no one died", "no flights left". */
function hasNobody(parsed: Parsed, { subject, predicate }: Clause): boolean {
  const object = parsed.phraseAt[predicate.end]
  return [subject && parsed.phraseAt[subject.head], object].some((phrase) => phrase !== undefined && isNone(parsed, phrase))
}

/** Whether a phrase says that there is none of what it names. */
export function isNone({ words }: Parsed, phrase: Phrase): boolean {
  const first = words[phrase.first] as string
  const before = words[phrase.first - 1]
  return (
    nobodies.has(words[phrase.head] as string) ||
    first === 'no' ||
    first === 'zero' ||
    before === 'without' ||
    before === 'neither' ||
    (before === 'not' && (first === 'a' || first === 'one' || first === 'single'))
  )
}

/** "few losses": hardly any, so that expecting few is not expecting losses. */
const isFew = ({ words }: Parsed, phrase: Phrase): boolean => words[phrase.first] === 'few' || words[phrase.first] === 'little'

/** "reportedly", "probably" beside the predicate. */
function adverbCue({ tokens }: Parsed, { first, end, main }: Predicate): Cue | undefined {
  for (let at = Math.max(0, first - 1); at <= Math.min(end, tokens.length - 1); at++) {
    const token = tokens[at] as Token
    const found = at !== main && token.upos === 'ADV' ? cue('adverb', token.lemma) : undefined
    if (found) return found
  }
  return undefined
}

/** What is said to be ahead, and may be said not to be. */
const awaited = new Set<Event['status']>(['EXPECTED', 'FEARED', 'PLANNED'])

/** The factuality of an event noun: by its own phrase, else by the clause whose object it is. */
export function nounFactuality(parsed: Parsed, trigger: Trigger, ofClauses: readonly Factuality[]): Factuality {
  const phrase = parsed.phraseAt[trigger.at]
  if (!phrase) return fact
  const own = modifierCue(parsed, phrase, under(fact, nounGovernor(parsed, phrase)))
  const told = inObjectOf(parsed, trigger, phrase, own, ofClauses)
  return isNone(parsed, phrase) || (isFew(parsed, phrase) && told.status !== 'HAPPENED') ? negated(told) : told
}

/** "planned strike", "alleged fraud". */
function modifierCue({ tokens, words }: Parsed, phrase: Phrase, factuality: Factuality): Factuality {
  let result = factuality
  for (let at = phrase.first; at < phrase.head; at++)
    result = under(result, cue('modifier', words[at] as string) ?? cue('modifier', (tokens[at] as Token).lemma))
  return result
}

/** "threat of war", "plans for a vote": the noun that the phrase hangs on. */
function nounGovernor({ tokens, phraseAt }: Parsed, phrase: Phrase): Cue | undefined {
  const outer = tokens[phrase.first - 1]?.upos === 'ADP' ? phraseAt[phrase.first - 2] : undefined
  const noun = outer && tokens[outer.head]
  return noun?.upos === 'NOUN' ? cue('governor', noun.lemma) : undefined
}

/** As an object the noun stands under its verb: "called for a truce", "will hold talks", "denied the attack"; so does a passive subject: "a strike is planned". */
function inObjectOf(parsed: Parsed, trigger: Trigger, phrase: Phrase, own: Factuality, ofClauses: readonly Factuality[]): Factuality {
  const clause = parsed.clauses[trigger.clause]
  const above = ofClauses[trigger.clause]
  if (!clause || !above) return own
  const isSubject = clause.subject?.head === phrase.head
  if (isSubject && !clause.predicate.passive) return own
  const governing = parsed.tokens[clause.predicate.main] as Token
  const isObject = isSubject || (phrase.first >= clause.predicate.end && phrase.first <= clause.predicate.end + 2)
  if (!isObject) return own
  const found = cue('governor', governing.lemma)
  // "did not expect losses": what is denied is the expecting
  if (above.polarity === 'NEG' && found?.status && awaited.has(found.status)) return { ...under(own, found), polarity: 'NEG' }
  return found || !isDefinite(parsed, phrase) ? inherited(under(own, found), above) : own
}

const definite = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our'])
const isDefinite = ({ words }: Parsed, phrase: Phrase): boolean => phrase.possessor !== undefined || definite.has(words[phrase.first] as string)
