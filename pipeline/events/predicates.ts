import type { Event, Token } from '../document.ts'
import { isModifier, isVerbal } from './phrases.ts'
import type { Range, Reading } from './reading.ts'

/** A verb with its auxiliaries, or what a copula says of its subject. */
export interface Predicate extends Range {
  /** the verb, or the adjective or noun after a copula */
  main: number
  /** `finite` has tense of its own; the others hang on another predicate or on a noun */
  form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  passive: boolean
  negated: boolean
  /** lemma of the modal verb before it */
  modal?: string
  /** whether `main` is what a copula says of the subject */
  copular: boolean
  tense: Event['tense']
  aspect: Event['aspect']
}

const negations = new Set(['not', 'never', 'neither', 'nor', 'hardly', 'scarcely'])

/** The predicates of a sentence in text order. */
export function predicatesOf(reading: Reading): Predicate[] {
  const predicates: Predicate[] = []
  let from = 0
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!endsPredicate(reading, at, predicates.length > 0)) continue
    const predicate = group(reading, from, at, predicates.at(-1))
    predicates.push(predicate)
    from = predicate.end
    at = Math.max(at, predicate.end - 1)
  }
  return predicates
}

/** A verb outside noun phrases, or an auxiliary that no verb follows. */
function endsPredicate(reading: Reading, at: number, isLater: boolean): boolean {
  const { upos } = reading.tokens[at] as Token
  if (upos === 'VERB') return !isModifier(reading.tokens, at) && !isHyphenated(reading, at)
  if (upos === 'AUX') return endsGroup(reading, at)
  return (upos === 'NOUN' || (upos === 'ADJ' && isLater)) && isVerbal(reading, at)
}

/** A part of a word with a hyphen: "the cut-off valley", "take-off". */
export function isHyphenated({ tokens, words }: Reading, at: number): boolean {
  const isJoined = (hyphen: number, left: number, right: number): boolean =>
    words[hyphen] === '-' && tokens[left]?.end === tokens[hyphen]?.start && tokens[hyphen]?.end === tokens[right]?.start
  return isJoined(at + 1, at, at + 2) || isJoined(at - 1, at - 2, at)
}

/** A copula or a stranded auxiliary: no verb follows it, past adverbs and negations. */
function endsGroup({ tokens }: Reading, at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + longest); next++) {
    const { upos } = tokens[next] as Token
    if (upos === 'AUX' || upos === 'VERB') return false
    if (upos !== 'ADV' && upos !== 'PART') return true
  }
  return true
}

function group(reading: Reading, from: number, last: number, before: Predicate | undefined): Predicate {
  const { tokens } = reading
  const lead = auxiliaries(tokens, from, last)
  const copular = (tokens[last] as Token).upos === 'AUX'
  const main = copular ? complementOf(tokens, last) : last
  const lemmas = new Set(lead.verbs.map((at) => (tokens[at] as Token).lemma))
  const verbal = tokens[last] as Token
  const isParticiple = verbal.xpos === 'VBN' || (verbal.xpos === 'VBD' && lemmas.size > 0)
  const passive = isParticiple && (lemmas.has('be') || lemmas.has('get'))
  const modal = lead.verbs.map((at) => tokens[at] as Token).find((token) => token.xpos === 'MD')?.lemma
  const formed = form(verbal, lead, isPlainPast(reading, last))
  const group: Predicate = {
    first: lead.first,
    end: main + 1,
    main,
    form: formed,
    passive: passive || (formed === 'participle' && !copular),
    negated: lead.negated || (copular && tokens.slice(last + 1, main).some((token) => negations.has(token.lemma))),
    copular,
    ...(modal && { modal }),
    tense: verbal.upos === 'ADJ' ? 'PAST' : tense(formed, modal, tokens[lead.verbs[0] ?? last] as Token),
    aspect: aspect(verbal, lemmas, isParticiple)
  }
  return sharesAuxiliaries(tokens, group, before) ? shared(group, before) : group
}

interface Lead {
  first: number
  verbs: number[]
  to: boolean
  negated: boolean
}

/** The longest group of a verb and what stands before it, in tokens: no English verb has more. */
const longest = 12

/** What stands before the verb: auxiliaries, "to", negation and adverbs between them; a subject may stand inside in questions. */
function auxiliaries(tokens: readonly Token[], from: number, last: number): Lead {
  const lead: Lead = { first: last, verbs: [], to: false, negated: false }
  for (let at = last - 1; at >= Math.max(from, last - longest); at--) {
    const { upos, lemma } = tokens[at] as Token
    if (upos === 'AUX') lead.verbs.unshift(at)
    else if (upos === 'PART' && lemma === 'to') lead.to = true
    else if (negations.has(lemma)) lead.negated = true
    else if (upos !== 'ADV') break
    if (upos !== 'ADV' || negations.has(lemma)) lead.first = at
    if (lead.to && tokens[at - 1]?.lemma !== 'not') break
  }
  return lead
}

/** What a copula says of its subject: the first adjective, participle or noun after it; else the copula itself. */
function complementOf(tokens: readonly Token[], copula: number): number {
  for (let at = copula + 1; at < tokens.length && at <= copula + 4; at++) {
    const { upos } = tokens[at] as Token
    if (upos === 'ADJ') return at
    if (upos !== 'ADV' && upos !== 'PART') break
  }
  return copula
}

/** Participles that are no past tense as well: "taken", "gone". */
const isParticipleOnly = (word: string): boolean => (word.endsWith('n') && word !== 'won') || word === 'gone' || word === 'done'

/** "the deal favored | Boeing": after a noun and before an object the past, whatever its tag says; so where what follows has a subject of its own. */
function isPlainPast(reading: Reading, at: number): boolean {
  const { tokens, words } = reading
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || after === undefined || isParticipleOnly(words[at] as string)) return false
  if (!['NOUN', 'PROPN', 'PRON', 'DET'].includes(before.upos)) return false
  return ['DET', 'PRON', 'PROPN', 'NUM', 'SCONJ'].includes(after.upos) || (after.lemma !== 'by' && opensSentence(reading, at))
}

/** "Two jets | struck | at noon, an official told": no verb before, and the next one stands in a clause that opens after a comma. */
function opensSentence({ tokens, words, block }: Reading, at: number): boolean {
  if (at > longest || block?.kind === 'headline' || tokens.slice(0, at).some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return false
  let comma = -1
  for (let next = at + 1; next < Math.min(tokens.length, at + 40); next++) {
    const { upos } = tokens[next] as Token
    if (words[next] === ',') comma = next
    if (upos === 'AUX' || (upos === 'VERB' && /^VB[DPZ]$/.test((tokens[next] as Token).xpos ?? '')))
      return comma > 0 && comma < next - 1 && ['DET', 'PRON'].includes(tokens[comma + 1]?.upos ?? '')
  }
  return false
}

function form(verbal: Token, lead: Lead, isPast: boolean): Predicate['form'] {
  if (lead.to) return 'infinitive'
  if (lead.verbs.length > 0 || verbal.upos === 'AUX') return 'finite'
  if (verbal.xpos === 'VBG') return 'gerund'
  return verbal.xpos === 'VBN' && !isPast ? 'participle' : 'finite'
}

function tense(form: Predicate['form'], modal: string | undefined, first: Token): Predicate['tense'] {
  if (form === 'infinitive') return 'INFINITIVE'
  if (form === 'gerund') return 'PRESPART'
  if (form === 'participle') return 'PASTPART'
  if (modal) return modal === 'will' || modal === 'shall' ? 'FUTURE' : 'NONE'
  return first.xpos === 'VBD' || first.xpos === 'VBN' ? 'PAST' : 'PRESENT'
}

function aspect(verbal: Token, lemmas: ReadonlySet<string>, isParticiple: boolean): Predicate['aspect'] {
  const progressive = verbal.xpos === 'VBG' && lemmas.has('be')
  if (lemmas.has('have') && (isParticiple || progressive)) return progressive ? 'PERFECTIVE_PROGRESSIVE' : 'PERFECTIVE'
  return progressive ? 'PROGRESSIVE' : 'NONE'
}

/** "was arrested and charged", "will buy and sell": the second verb takes the auxiliaries of the first. */
function sharesAuxiliaries(tokens: readonly Token[], group: Predicate, before: Predicate | undefined): before is Predicate {
  if (!before || before.copular || group.copular || group.first !== group.main || tokens[group.first - 1]?.upos !== 'CCONJ') return false
  const [own, other] = [tokens[group.main]?.xpos, tokens[before.main]?.xpos]
  return own === other && (own === 'VBN' || own === 'VB' || own === 'VBG') && before.first < before.main
}

const shared = (group: Predicate, { form, passive, negated, modal, tense, aspect }: Predicate): Predicate => ({
  ...group,
  form,
  passive,
  negated,
  tense,
  aspect,
  ...(modal && { modal })
})
