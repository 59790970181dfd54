import { lazy, readTable } from '../lexicon/table.ts'
import { isCapital, type Term } from '../lexicon/terms.ts'
import type { Direction, PartOfDay, Unit } from './expression.ts'

type Kind = 'month' | 'weekday' | 'season' | 'part' | 'unit' | 'direction' | 'recurrence' | 'decade'

const byKind = lazy(() => {
  const kinds = new Map<string, Map<string, { value: string; note: string }>>()
  for (const { word, kind, value, note } of readTable<'word' | 'kind' | 'value' | 'note'>(new URL('./calendar-words.tsv', import.meta.url))) {
    const words = kinds.get(kind) ?? new Map<string, { value: string; note: string }>()
    kinds.set(kind, words.set(word, { value, note }))
  }
  return kinds
})

const look = (kind: Kind, term: Term | undefined) => (term?.kind === 'word' ? byKind().get(kind)?.get(term.lower) : undefined)

/** The words of a kind: where patterns begin. */
export const calendarWords = (...kinds: Kind[]): string[] => kinds.flatMap((kind) => [...(byKind().get(kind)?.keys() ?? [])])

/** A name of a month or weekday; `note` is "short" for abbreviations, "word" or "name" for those that are other words or first names too. */
export interface CalendarName {
  value: number
  note: string
  /** Index of the term after it, its full stop taken in. */
  end: number
}

function nameAt(kind: 'month' | 'weekday', terms: readonly Term[], at: number): CalendarName | undefined {
  const word = look(kind, terms[at])
  if (!word || !isCapital(terms[at])) return undefined
  const stop = word.note === 'short' && terms[at + 1]?.text === '.' && terms[at + 1]?.joined
  return { value: Number(word.value), note: word.note, end: stop ? at + 2 : at + 1 }
}

export const monthAt = (terms: readonly Term[], at: number): CalendarName | undefined => nameAt('month', terms, at)
export const weekdayAt = (terms: readonly Term[], at: number): CalendarName | undefined => nameAt('weekday', terms, at)

/** 1 spring to 4 winter. */
export function seasonOf(term: Term | undefined): { value: number; isOtherWord: boolean } | undefined {
  const word = look('season', term)
  return word && { value: Number(word.value), isOtherWord: word.note === 'word' }
}

export function partOf(term: Term | undefined): { value: PartOfDay; plural: boolean; isOtherWord: boolean } | undefined {
  const word = look('part', term)
  return word && { value: word.value as PartOfDay, plural: word.note === 'plural', isOtherWord: word.note === 'word' }
}

export function unitOf(term: Term | undefined): { value: Unit; plural: boolean } | undefined {
  const word = look('unit', term)
  return word && { value: word.value as Unit, plural: (term as Term).lower.endsWith('s') || word.value.endsWith('ies') }
}

export const directionOf = (term: Term | undefined): Direction | undefined => look('direction', term)?.value as Direction | undefined
export const recurrenceOf = (term: Term | undefined): string | undefined => look('recurrence', term)?.value
/** 2 for "twenties" to 9 for "nineties". */
export function decadeOf(term: Term | undefined): number | undefined {
  const word = look('decade', term)
  return word && Number(word.value)
}

const cues = lazy(() => {
  const words = new Map<string, Set<string>>()
  for (const { cue, word } of readTable<'cue' | 'word'>(new URL('./cue-words.tsv', import.meta.url))) words.set(cue, (words.get(cue) ?? new Set()).add(word))
  return words
})

/** What a word beside a time can tell of it: that it is to come or over, or that what follows is a year, a length, a newspaper; that somebody spoke then; that a plan starts then. */
export type Cue =
  | 'future'
  | 'past'
  | 'before-month'
  | 'before-year'
  | 'before-season'
  | 'before-unit'
  | 'before-duration'
  | 'before-open-duration'
  | 'before-rate'
  | 'newspaper'
  | 'named-day'
  | 'saying'
  | 'relative'
  | 'starting'
  | 'ordering'

/** Whether the word is such a cue. */
export const isCue = (cue: Cue, term: Term | undefined): boolean => term !== undefined && cues().get(cue)?.has(term.lower) === true

const zones = lazy(() => new Map(readTable<'zone' | 'offset'>(new URL('./zones.tsv', import.meta.url)).map(({ zone, offset }) => [zone, offset])))

/** Offset of a zone that an abbreviation in capitals names: "" where the name does not say ("ET" is winter or summer time). */
export function zoneOf(term: Term | undefined): string | undefined {
  return term?.kind === 'word' && term.text === term.text.toUpperCase() ? zones().get(term.lower) : undefined
}

const holidays = lazy(() => new Map(readTable<'name' | 'day'>(new URL('./holidays.tsv', import.meta.url)).map(({ name, day }) => [name, day])))

/** When a holiday falls, as its table writes it: `12-25`, `11-4#4` (the fourth Thursday of November), `easter-2`. */
export const holidayRule = (name: string): string | undefined => holidays().get(name)
export const holidayNames = (): string[] => [...holidays().keys()]
