import type { Figure, Quantity } from '../document.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import type { Parsed } from './clauses.ts'
import { endOfWhole } from './complements.ts'
import type { Factuality } from './factuality.ts'
import { complementsOf, type Part } from './participants.ts'
import type { Range } from './reading.ts'
import type { Trigger } from './triggers.ts'

/** What an event word counts: "kill" counts the killed; a word may count people and money ("damage"). */
const counted = lazy(() => {
  const byLemma = new Map<string, { what: Figure['what']; kind: string }[]>()
  for (const { lemma, what, kind } of readTable<'lemma' | 'what' | 'kind'>(new URL('./figures.tsv', import.meta.url))) {
    byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), { what: what as Figure['what'], kind }])
  }
  return byLemma
})

/** Words for a number of people that is said after them: "put its losses at four men". */
const totals = new Set(['toll', 'loss', 'casualty'])

/** Words for people that are not counted: "anyone", "casualties" said to be none. */
const anybody = new Set(['anyone', 'anybody', 'nobody', 'none', 'someone', 'one'])

/** The figures of an event: the numbers in its own phrases, or that the story says there are none or that it does not know. */
export function figuresOf(parsed: Parsed, trigger: Trigger, parts: readonly Part[], factuality: Factuality): Figure[] {
  const kinds = counted().get(countedWord(parsed, trigger))
  if (!kinds) return []
  const found = kinds.flatMap(({ what, kind }) => {
    const quantity = phrasesOfFigures(parsed, trigger, parts, kind)
      .map((range) => quantityIn(parsed, range, kind))
      .find((candidate) => candidate !== undefined)
    return quantity ? [reported(what, quantity, factuality)] : []
  })
  if (found.length > 0) return found
  const what = kinds.find(({ kind }) => kind === 'count')?.what
  const status = what && withoutNumber(parsed, trigger, parts, factuality)
  return what && status ? [{ what, status }] : []
}

/** The word that says what is counted: the trigger, or of "the death toll rose to 58" the subject. */
function countedWord(parsed: Parsed, trigger: Trigger): string {
  const subject = trigger.kind === 'verb' ? parsed.clauses[trigger.clause]?.subject : undefined
  return subject && parsed.tokens[subject.head]?.lemma === 'toll' ? 'toll' : trigger.lemma
}

/** Where the number of an event stands: whom it befell; for "protest" who did it; for a noun its own phrase; for a toll what it rose to. */
function phrasesOfFigures(parsed: Parsed, trigger: Trigger, parts: readonly Part[], kind: string): Range[] {
  const own = parsed.phraseAt[trigger.at]
  const role = parts.some((part) => part.role === 'patient') || kind === 'money' ? 'patient' : 'agent'
  const ranges: Range[] = parts.filter((part) => part.role === role)
  if (trigger.kind === 'noun' && own) ranges.unshift({ first: own.first, end: trigger.at + 1 })
  if (kind === 'money' || totals.has(countedWord(parsed, trigger))) {
    const after = complementsOf(parsed, trigger).filter(
      ({ preposition }) => preposition === undefined || ['for', 'of', 'to', 'at', 'from'].includes(preposition)
    )
    ranges.push(...after.map(({ phrase }) => ({ first: phrase.first, end: endOfWhole(parsed, phrase) })))
  }
  return ranges
}

/** The first quantity of a kind whose words are in a range. */
function quantityIn({ quantities }: Parsed, { first, end }: Range, kind: string): Quantity | undefined {
  for (let at = first; at < end; at++) {
    const quantity = quantities[at]
    if (quantity?.kind === kind && (quantity.value !== undefined || quantity.min !== undefined || quantity.max !== undefined)) return quantity
  }
  return undefined
}

/** A number said of what did not happen or is not known is no figure of it. */
function reported(what: Figure['what'], quantity: Quantity, factuality: Factuality): Figure {
  const status = unreal(factuality) ?? (quantity.value === 0 ? 'none' : undefined)
  if (status) return { what, status, quantity: quantity.id }
  const isExact = quantity.min === undefined && quantity.max === undefined
  const min = quantity.min ?? (isExact ? quantity.value : undefined)
  const max = quantity.max ?? (isExact ? quantity.value : undefined)
  return { what, ...(min !== undefined && { min }), ...(max !== undefined && { max }), status: 'reported', quantity: quantity.id }
}

function unreal({ unknown, polarity, status }: Factuality): Figure['status'] | undefined {
  if (unknown) return 'unknown'
  if (polarity !== 'NEG') return undefined
  return status === 'EXPECTED' || status === 'FEARED' || status === 'PLANNED' ? 'not-expected' : 'none'
}

/** "no one was hurt", "no casualties", "not known whether anyone died", "few losses were expected". */
function withoutNumber(parsed: Parsed, trigger: Trigger, parts: readonly Part[], factuality: Factuality): Figure['status'] | undefined {
  const own = parsed.phraseAt[trigger.at]
  const phrase =
    trigger.kind === 'noun'
      ? own
      : parts.map((part) => parsed.phraseAt[part.head]).find((candidate) => candidate !== undefined && isVague(parsed, candidate.first, candidate.head))
  if (!phrase) return undefined
  return unreal(factuality)
}

/** A phrase that counts nobody in particular: "anyone", "no passengers", "any houses", "how many". */
function isVague({ words }: Parsed, first: number, head: number): boolean {
  return anybody.has(words[head] as string) || ['no', 'any', 'many', 'few', 'little', 'how'].includes(words[first] as string)
}
