import type { Against } from './context.ts'
import type { Period } from './period.ts'

/** What a reading came to. */
export interface Resolved {
  /** TIMEX3 value without the time of day. */
  value: string
  /** The stretch of the calendar, where one is known. */
  period?: Period
  /** First and last day of a duration that is anchored: "the past three years". */
  reach?: { from: number; to: number }
  /** How the value was come by; absent where the words say it all. */
  anchor?: { rule: string; against?: Against }
}
