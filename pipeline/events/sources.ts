import { contains, type Event, type Quote, type Span, type Token } from '../document.ts'
import type { Parsed } from './clauses.ts'
import { verbs } from './lexicon.ts'
import { spanOf } from './reading.ts'

type Source = Event['sources'][number]

/** Adverbs that say that somebody says so, without whom. */
const hearsay = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])

/** Whom a mention stands for. */
export type EntityOf = (mention: string) => string | undefined

/** The cues of a sentence that name a source for all of it, found once. */
export interface Hearsay {
  /** "according to the ministry": the cue, and the phrase itself, in which nothing is said */
  according?: { cue: Span; phrase: Span; entity?: string }
  /** the first "reportedly" or the like of each clause */
  adverbs: ReadonlyMap<number, Span>
}

/** What a sentence says about its source beside quotations. */
export function hearsayOf(parsed: Parsed, entityOf: EntityOf): Hearsay {
  const at = parsed.words.indexOf('according')
  const phrase = at < 0 || parsed.words[at + 1] !== 'to' ? undefined : parsed.phraseAt[at + 2]
  const adverbs = new Map<number, Span>()
  parsed.tokens.forEach(({ lemma, start, end }, index) => {
    const clause = parsed.clauseAt[index] ?? -1
    if (hearsay.has(lemma) && !adverbs.has(clause)) adverbs.set(clause, { start, end })
  })
  if (!phrase) return { adverbs }
  const mention = parsed.mentions[phrase.head]
  const entity = mention && entityOf(mention.id)
  return { according: { cue: spanOf(parsed, { first: at, end: at + 2 }), phrase: spanOf(parsed, phrase), ...(entity !== undefined && { entity }) }, adverbs }
}

/** Who the story says says that the event at a token happened: the quotations around it, innermost first; else "according to", "reportedly". */
export function sourcesOf(parsed: Parsed, at: number, { according, adverbs }: Hearsay, entityOf: EntityOf): Source[] {
  const trigger = spanOf(parsed, { first: at, end: at + 1 })
  const quotes = parsed.quotes[at] ?? []
  const quoted = quotes.filter((quote) => !quote.negated && !holds(quote.cue, trigger) && !holds(quote.speaker, trigger)).map(ofQuote)
  if (quoted.length > 0) return quoted.reverse()
  if (according && !contains(according.phrase, trigger)) {
    return [{ ...(according.entity !== undefined && { entity: according.entity }), cue: according.cue }]
  }
  const speaker = reporterOf(parsed, at)
  const mention = speaker && parsed.mentions[speaker.subject]
  const entity = mention && entityOf(mention.id)
  if (speaker) return [{ ...(entity !== undefined && { entity }), cue: spanOf(parsed, { first: speaker.verb, end: speaker.verb + 1 }) }]
  const adverb = adverbs.get(parsed.clauseAt[at] ?? -1)
  return adverb ? [{ cue: adverb }] : []
}

/** The subject of the verb of reporting that a clause or an object hangs on: "The army reported | no deaths", "They said | the dam held". */
function reporterOf(parsed: Parsed, at: number): { subject: number; verb: number } | undefined {
  let index = parsed.clauseAt[at] ?? -1
  let isBelow = parsed.phraseAt[parsed.clauses[index]?.predicate.end ?? -1]?.head === at
  for (let steps = 0; steps < 4; steps++) {
    const clause = parsed.clauses[index]
    if (!clause) return undefined
    const verb = clause.predicate.main
    if (isBelow && verb !== at && verbs().get((parsed.tokens[verb] as Token).lemma)?.class === 'REPORTING') {
      return clause.subject && { subject: clause.subject.head, verb }
    }
    if (clause.governor === undefined || clause.link === 'adverbial' || clause.link === 'coordination') return undefined
    isBelow = clause.link === 'complement' || isBelow
    index = clause.governor
  }
  return undefined
}

const holds = (outer: Span | undefined, inner: Span): boolean => outer !== undefined && contains(outer, inner)

function ofQuote(quote: Quote): Source {
  return {
    ...(quote.speaker?.entity !== undefined && { entity: quote.speaker.entity }),
    ...(quote.cue && { cue: { start: quote.cue.start, end: quote.cue.end } }),
    quote: quote.id
  }
}
