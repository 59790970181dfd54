import type { Token } from '../document.ts'
import { antecedentOf } from './antecedent.ts'
import type { Phrase } from './phrases.ts'
import type { Predicate } from './predicates.ts'
import type { Range, Reading } from './reading.ts'

/** How a clause hangs on the one that governs it. */
export type Link = 'complement' | 'infinitive' | 'gerund' | 'coordination' | 'relative' | 'adverbial'

/** A predicate with its subject and its place in the sentence. */
export interface Clause extends Range {
  predicate: Predicate
  /** the subject with all that stands between it and the predicate */
  subject?: Range & { head: number }
  /** the clause that it hangs on, by index, and how */
  governor?: number
  link?: Link
  /** the word that opens it: "that", "if", "who" */
  marker?: number
}

/** A sentence cut into phrases and clauses. */
export interface Parsed extends Reading {
  phrases: readonly Phrase[]
  phraseAt: readonly (Phrase | undefined)[]
  clauses: readonly Clause[]
  /** for each token the index of the clause it belongs to, -1 for none */
  clauseAt: readonly number[]
}

/** How far back a subject is looked for over what stands between commas, in tokens. */
const reach = 40

const relativePronouns = new Set(['who', 'which', 'that', 'whom', 'what'])
/** Verbs whose object does what the infinitive says: "ordered troops to fire". */
const controlsObject = new Set(
  'order ask urge force allow tell persuade command instruct want expect require enable permit cause lead help encourage invite advise'.split(' ')
)

/** Finds the subject of each predicate and what it hangs on, from left to right. */
export function clausesOf(reading: Reading, predicates: readonly Predicate[], phraseAt: readonly (Phrase | undefined)[]): Clause[] {
  const clauses: Clause[] = []
  for (const predicate of predicates) {
    const scan = new SubjectScan(reading, phraseAt, clauses, predicate)
    clauses.push(predicate.form === 'finite' ? scan.finite() : predicate.form === 'infinitive' ? scan.infinitive() : scan.participle())
  }
  closeClauses(reading, clauses)
  return clauses
}

/** Looks leftwards from one predicate, never past the predicate before it but over what commas set off. */
class SubjectScan {
  private readonly before: Clause | undefined
  private readonly beforeIndex: number
  private readonly edge: number
  private readonly reading: Reading
  private readonly phraseAt: readonly (Phrase | undefined)[]
  private readonly clauses: readonly Clause[]
  private readonly predicate: Predicate

  constructor(reading: Reading, phraseAt: readonly (Phrase | undefined)[], clauses: readonly Clause[], predicate: Predicate) {
    this.reading = reading
    this.phraseAt = phraseAt
    this.clauses = clauses
    this.predicate = predicate
    this.beforeIndex = clauses.length - 1
    this.before = clauses.at(-1)
    let at = predicate.first - 1
    while (at >= 0 && (this.upos(at) === 'ADV' || this.isTime(at)) && !isRelativeAdverb(this.token(at))) at--
    this.edge = at
  }

  /** "… to suspend the route": the subject is that of the clause before, or the object that the verb before controls. */
  infinitive(): Clause {
    const { before } = this
    if (!before) return this.clause({})
    const object = this.phraseAt[this.predicate.first - 1]
    const governing = this.token(before.predicate.main)
    const isObject = object !== undefined && object.first > before.predicate.main
    // "said a plan | to close the school | was dropped": the plan's, not the speaker's
    if (isObject && sayingVerbs.has(governing.lemma) && !controlsObject.has(governing.lemma)) return this.clause({ ...this.hang('infinitive') })
    const controlled = isObject && controlsObject.has(governing.lemma)
    const subject = controlled ? this.range(object, object.end) : before.subject
    return this.clause({ ...(subject && { subject }), governor: this.beforeIndex, link: 'infinitive', first: before.first })
  }

  /** "troops advancing on the city", "three others injured", "…, killing 12", "after killing 12". */
  participle(): Clause {
    const { before, edge } = this
    const phrase = edge >= 0 ? this.phraseAt[edge] : undefined
    if (phrase) {
      // "threatened action against Norway in a speech | beamed by satellite": inside a clause only the nearest noun
      const subject = before ? this.range(phrase, edge + 1) : this.nounsBefore(phrase, edge + 1)
      return this.clause({ subject, first: this.predicate.form === 'participle' ? subject.first : this.predicate.first, ...this.hang('relative') })
    }
    const direct = this.upos(edge) === 'ADP' || this.upos(edge) === 'SCONJ' || edge === before?.predicate.main
    const link = this.upos(edge) === 'CCONJ' ? 'coordination' : direct ? 'gerund' : 'adverbial'
    return this.clause({ ...(before?.subject && { subject: before.subject }), ...this.hang(link) })
  }

  finite(): Clause {
    const { edge } = this
    const inverted = this.invertedSubject()
    if (inverted) return this.clause({ subject: inverted })
    if (edge < 0) return this.clause({})
    if (relativePronouns.has(this.word(edge)) && this.upos(edge) !== 'DET' && !this.opensComplement(edge)) {
      return this.clause({ subject: { first: edge, end: edge + 1, head: edge }, first: edge, marker: edge, ...this.hang('relative') })
    }
    const phrase = this.phraseAt[edge]
    if (phrase) return this.afterRelative(phrase) ?? this.withSubject(this.nounsBefore(phrase, edge + 1))
    if (this.word(edge) === ',' || this.word(edge) === '—' || this.word(edge) === '–' || this.word(edge) === ')') {
      const subject = this.subjectBeforeInsertion(edge)
      if (subject) return this.withSubject(subject)
    }
    const { before } = this
    if (before && this.upos(edge) === 'CCONJ') {
      return this.clause({ ...(before.subject && { subject: before.subject }), ...this.hang('coordination'), first: this.predicate.first })
    }
    return this.clause({})
  }

  private withSubject(subject: Range & { head: number }): Clause {
    let opener = subject.first - 1
    // "fear that even more | people died"
    while (this.upos(opener) === 'ADV' && this.phraseAt[opener] === undefined && !isSubordinator(this.token(opener))) opener--
    if (opener >= 0 && (this.upos(opener) === 'SCONJ' || isSubordinator(this.token(opener)) || this.joinsClauses(opener))) {
      const complement = this.opensComplement(opener) || this.word(opener) === 'that' || this.word(opener) === 'whether'
      return this.clause({ subject, first: subject.first, marker: opener, ...this.hang(complement ? 'complement' : 'adverbial') })
    }
    const { before } = this
    // "any camp from | which | a bullet is fired"
    if (relativePronouns.has(this.word(opener)) && this.upos(opener) === 'PRON' && !this.opensComplement(opener)) {
      return this.clause({ subject, first: subject.first, marker: opener, ...this.hang('relative') })
    }
    if (before && opener === before.predicate.end - 1) return this.clause({ subject, first: subject.first, ...this.hang('complement') })
    return this.clause({ subject, first: subject.first })
  }

  /** "protesters | who threw stones at police | were": the noun before a relative clause that ends in its complements. */
  private afterRelative(last: Phrase): Clause | undefined {
    const { before } = this
    if (before?.link !== 'relative' || before.marker === undefined) return undefined
    const { first } = this.nounsBefore(last, last.end)
    const opens = first - (this.upos(first - 1) === 'ADP' ? 1 : 0)
    const phrase = opens === before.predicate.end ? antecedentOf(this.reading, this.phraseAt, before.marker) : undefined
    return phrase && this.clause({ subject: this.range(phrase, phrase.end), first: phrase.first })
  }

  /** "that", "whether", "how" straight after a verb: "said that …", "did not say what caused …". */
  private opensComplement(at: number): boolean {
    return this.before !== undefined && at === this.before.predicate.end && this.word(at) !== 'who' && this.word(at) !== 'which'
  }

  /** `"…," said the minister`: the subject stands behind a verb that follows a comma or quotation mark, or opens the sentence. */
  private invertedSubject(): (Range & { head: number }) | undefined {
    const { edge, predicate } = this
    const mark = edge < 0 ? '"' : this.word(edge)
    if (!/^[,"”'’?!]+$/u.test(mark) || predicate.first !== predicate.main) return undefined
    const phrase = this.phraseAt[predicate.end]
    return phrase && sayingVerbs.has(this.token(predicate.main).lemma) ? this.range(phrase, phrase.end) : undefined
  }

  /** From the phrase before the verb back over prepositions: "A fire | on the ferry | injured". */
  private nounsBefore(last: Phrase, end: number): Range & { head: number } {
    let phrase = last
    for (let steps = 0; steps < reach; steps++) {
      const link = phrase.first - 1
      const outer = link > 0 ? this.phraseAt[link - 1] : undefined
      const reduced = this.reducedRelativeAt(link)
      if (reduced) phrase = reduced
      else if (outer && this.upos(link) === 'ADP' && !isSubordinator(this.token(link)) && !this.joinsClauses(link)) phrase = outer
      else if (outer && this.upos(link) === 'CCONJ' && this.before === undefined) phrase = outer
      else if (this.word(link) === ',' && outer && this.isApposition(phrase, outer)) phrase = outer
      else break
    }
    return this.range(phrase, end)
  }

  /** "dug for a day | after | a quake struck": a word that joins clauses where a clause or a time stands before it; in headlines "as" always does. */
  private joinsClauses(at: number): boolean {
    if (!joiningWords.has(this.word(at))) return false
    return this.before !== undefined || this.isTime(at - 1) || (this.word(at) === 'as' && this.reading.block?.kind === 'headline')
  }

  /** "people | killed in the attack | were", "a plan | to close the school | was": the noun before a participle without auxiliary, or an infinitive. */
  private reducedRelativeAt(at: number): Phrase | undefined {
    const { before } = this
    if (!before || before.predicate.form === 'finite') return undefined
    if (before.predicate.form === 'infinitive' ? before.subject !== undefined : before.link !== 'relative') return undefined
    return at === before.predicate.main || (this.upos(at) === 'ADP' && at - 1 === before.predicate.main) ? this.phraseAt[before.predicate.first - 1] : undefined
  }

  /** A name after a noun: "the operator, Vestferge". */
  private isApposition(phrase: Phrase, outer: Phrase): boolean {
    return this.upos(phrase.head) === 'PROPN' && this.upos(outer.head) === 'NOUN' && this.token(outer.first).upos === 'DET'
  }

  /** "Moen, who led the search, said": the noun before what two commas set off, without it, but "the operator, Vestferge, said". */
  private subjectBeforeInsertion(close: number): (Range & { head: number }) | undefined {
    const open = this.word(close) === ')' ? '(' : this.word(close)
    for (let at = close - 1; at > 0 && at >= close - reach; at--) {
      if (this.word(at) !== open) continue
      const phrase = this.phraseAt[this.beforeParenthesis(at - 1)]
      // "Moen, 58, of Bergen, said": an age is set off itself
      if (phrase && this.upos(phrase.head) === 'NUM' && this.word(phrase.first - 1) === open) continue
      if (!phrase || this.isTaken(phrase, at)) return undefined
      const subject = this.nounsBefore(phrase, phrase.end)
      const name = this.phraseAt[at + 1]
      return name?.end === close && this.isApposition(name, phrase) ? { ...subject, end: close } : subject
    }
    return undefined
  }

  /** Whether a phrase belongs to the clause before, as its subject or object; what follows a verb of saying can be a subject of its own. */
  private isTaken(phrase: Phrase, before: number): boolean {
    const taken = this.clauses.findLast((clause) => clause.predicate.main < before)
    if (!taken) return false
    return phrase.first <= taken.predicate.main || (taken.predicate.end === phrase.first && !sayingVerbs.has(this.token(taken.predicate.main).lemma))
  }

  /** "the bank (MNB), founded …": the token before what stands in parentheses, else the token itself. */
  private beforeParenthesis(at: number): number {
    if (this.word(at) !== ')') return at
    for (let open = at - 1; open >= 0 && open >= at - reach; open--) if (this.word(open) === '(') return open - 1
    return at
  }

  private hang(link: Link): Partial<Clause> {
    return this.before ? { governor: this.beforeIndex, link } : { link }
  }

  private clause(known: Partial<Clause>): Clause {
    return { predicate: this.predicate, first: this.predicate.first, end: this.reading.tokens.length, ...known }
  }

  private range(phrase: Phrase, end: number): Range & { head: number } {
    return { first: phrase.first, end, head: phrase.head }
  }

  private token(at: number): Token {
    return this.reading.tokens[at] as Token
  }
  private upos(at: number): Token['upos'] | undefined {
    return this.reading.tokens[at]?.upos
  }
  private word(at: number): string {
    return this.reading.words[at] ?? ''
  }
  private isTime(at: number): boolean {
    return this.reading.times[at] !== undefined
  }
}

const sayingVerbs = new Set('say add tell report state write ask note announce explain declare warn continue reply argue insist'.split(' '))
/** Prepositions that join clauses as well. */
const joiningWords = new Set(['after', 'as', 'before', 'since', 'until', 'while', 'because'])
const subordinators = new Set('if whether because although though while when where after before since until unless as that how why once'.split(' '))
const isSubordinator = (token: Token): boolean => (token.upos === 'SCONJ' || token.upos === 'ADV') && subordinators.has(token.lemma)
const isRelativeAdverb = (token: Token): boolean => subordinators.has(token.lemma)

/** A clause ends where a later one begins that is not inside its subject; punctuation at the ends is cut off. */
function closeClauses({ tokens }: Reading, clauses: readonly Clause[]): void {
  for (let at = 0; at < clauses.length; at++) {
    const clause = clauses[at] as Clause
    const next = clauses[at + 1]
    const opening =
      next &&
      (next.first > clause.predicate.main
        ? (next.marker ?? next.first)
        : next.link === 'infinitive' || next.link === 'gerund'
          ? undefined
          : next.predicate.first)
    clause.end = opening ?? (next?.link === 'infinitive' ? next.end : tokens.length)
  }
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at] as Clause
    const next = clauses[at + 1]
    if (next?.link === 'infinitive' && next.first <= clause.first) clause.end = next.end
    while (clause.end > clause.predicate.end && isLoose(tokens[clause.end - 1] as Token)) clause.end--
  }
}

/** Punctuation and joining words at the edge of a clause. */
const isLoose = (token: Token): boolean => token.upos === 'PUNCT' || token.upos === 'CCONJ' || (token.upos === 'SCONJ' && token.lemma !== 'as')
