import type { Term } from '../lexicon/terms.ts'
import type { Grain } from './period.ts'

export type Modifier = 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'START' | 'MID' | 'END' | 'APPROX'

/** "last", "this" or "next" said with the date. */
export type Direction = 'last' | 'this' | 'next'

/** Units of durations; the calendar's and those of the clock. */
export type Unit = 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'fortnight' | 'week' | 'weekend' | 'day' | 'night' | 'hour' | 'minute' | 'second'

/** A date by what is said of it: "3 March", "the third quarter of 1998", "last Friday". */
export interface StatedDate {
  kind: 'date'
  grain: Grain
  year?: number
  /** Number of the half, season (1 spring), quarter or month of the year. */
  part?: number
  day?: number
  /** 1 Monday to 7 Sunday. */
  weekday?: number
  holiday?: string
  direction?: Direction
  /** The year by its distance: "May [last] year". */
  ofYear?: Direction
}

/** A date by its distance: "yesterday", "three weeks ago", "a year earlier", "that month". */
export interface ShiftedDate {
  kind: 'shift'
  grain: Grain
  by: number
  /** Counted from the day of publication ("ago", "last year") or from the date spoken of ("earlier", "the following year"). */
  from: 'publication' | 'context'
  /** Said of figures beside those of the time spoken of: "a year ago" after "in the third quarter". */
  compares?: true
}

/** "now", "recently", "the future". */
export interface VagueDate {
  kind: 'vague'
  value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
}

/** "two days", "weeks", "the past three years". */
export interface Duration {
  kind: 'duration'
  /** Absent where the number is left open: "several years". */
  amount?: number
  unit: Unit
  /** Reaches from here back or on: "the past three years", "the next two weeks". */
  direction?: 'last' | 'next'
}

/** What happens again: "every Monday", "daily", "twice a week". */
export interface Recurrence {
  kind: 'set'
  value: string
}

export type Reading = StatedDate | ShiftedDate | VagueDate | Duration | Recurrence

/** A time of day: "7:30 p.m. GMT". */
export interface Clock {
  hour: number
  minute?: number
  /** Offset from UTC as ISO 8601 writes it, "Z" or "-04:00". */
  zone?: string
}

export type PartOfDay = 'DT' | 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** What a pattern reads from the terms at a place: the terms up to `end` say `reading`, or a time of day alone. */
export interface Match {
  /** Index of the term after it. */
  end: number
  /** Absent for a bare time of day, which joins with a day beside it. */
  reading?: Reading
  clock?: Clock
  part?: PartOfDay
  modifier?: Modifier
  /** Says a time only with a day beside it: the "morning" of "Tuesday morning". */
  dependent?: true
}

/** A temporal expression of a sentence that is not resolved yet: terms `first` to `end`, end exclusive. */
export interface Expression extends Match {
  first: number
  /** Name of the pattern that found it. */
  pattern: string
  /** The same moment on another clock, for a time of day without a day. */
  twin?: Expression | undefined
}

/** One way to say a time; its file shows examples (`^` under what it takes) and counter-examples. */
export interface Pattern {
  name: string
  /** Lower-case words that it can begin with, or `number` for numbers in digits and words. */
  begins: Iterable<string>
  match(terms: readonly Term[], at: number): Match | undefined
}
