import { lazy, readTable } from '../lexicon/table.ts'
import type { MentionType, Subtype } from './known-names.ts'

const list = (file: string) => lazy(() => new Set(readTable<string>(new URL(file, import.meta.url)).map((row) => Object.values(row)[0] ?? '')))

const notNames = list('./not-names.tsv')
const openers = list('./openers.tsv')
const tails = list('./hyphen-tails.tsv')
const fields = list('./fields-of-office.tsv')

/** Whether a folded word is no name by itself, whatever its capitals: months, single letters, "TV". */
export const isNeverName = (key: string): boolean => notNames().has(key)

/** Whether a folded word often opens a sentence and owes its capital to that. */
export const isOpener = (key: string): boolean => openers().has(key)

/** Whether a folded word after a hyphen makes an adjective of the name before it: "London-based", "Saudi-led". */
export const isAdjectiveTail = (key: string): boolean => tails().has(key)

/** Whether a folded word is a field that an office is over: "Finance Director", "Transport Commissioner". */
export const isFieldOfOffice = (key: string): boolean => fields().has(key)

const connectors = lazy(() => new Map(readTable<'word' | 'kind'>(new URL('./connectors.tsv', import.meta.url)).map((row) => [row.word, row.kind])))

/** How a folded word in lower case can join the parts of a name: `of` (also for, on), `and`, `article`, or a `particle` of personal names ("de", "bin"). */
export const connectorKind = (key: string): string | undefined => connectors().get(key)

/** A common noun that tells that a name is one of an event or a law. */
export interface OtherHead {
  type: MentionType
  subtype: Subtype
  /** It stands first: "Operation Sunrise", "Cyclone Ana". */
  opens: boolean
}

const otherHeads = lazy(() => {
  const rows = readTable<'head' | 'type' | 'subtype' | 'position'>(new URL('./other-heads.tsv', import.meta.url))
  return new Map(rows.map((row) => [row.head, { type: row.type, subtype: row.subtype, opens: row.position === 'first' } as OtherHead]))
})

/** What a folded noun says of a name that it heads: "Sevens World Cup", "Data Act". */
export const otherHead = (key: string): OtherHead | undefined => otherHeads().get(key)

type ContextRow = Record<'word' | 'side' | 'type' | 'weight', string>
/** How much a word beside a name speaks for a type. */
export interface ContextCue {
  type: MentionType
  weight: number
}

const contexts = lazy(() => {
  const made = new Map<string, ContextCue[]>()
  for (const row of readTable<keyof ContextRow>(new URL('./contexts.tsv', import.meta.url))) {
    const key = `${row.side} ${row.word}`
    made.set(key, [...(made.get(key) ?? []), { type: row.type as MentionType, weight: Number(row.weight) }])
  }
  return made
})

/** What the folded word right before or after a name says of its type. */
export const contextCues = (side: 'before' | 'after', key: string): readonly ContextCue[] => contexts().get(`${side} ${key}`) ?? []
