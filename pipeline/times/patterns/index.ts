import type { Pattern } from '../expression.ts'
import { ago } from './ago.ts'
import { anaphoricUnit } from './anaphoric-unit.ts'
import { clock } from './clock.ts'
import { decade } from './decade.ts'
import { deicticDay } from './deictic-day.ts'
import { deicticUnit } from './deictic-unit.ts'
import { duration } from './duration.ts'
import { holiday } from './holiday.ts'
import { isoDate } from './iso-date.ts'
import { month } from './month.ts'
import { monthDay } from './month-day.ts'
import { openDuration } from './open-duration.ts'
import { partOfDay } from './part-of-day.ts'
import { quarter } from './quarter.ts'
import { recurrence } from './recurrence.ts'
import { season } from './season.ts'
import { vague } from './vague.ts'
import { weekday } from './weekday.ts'
import { year } from './year.ts'

/** Every way to say a time. Where several match at a place the longest wins, then the one that stands first here. */
export const patterns = (): Pattern[] => [
  isoDate,
  monthDay,
  month,
  weekday,
  holiday,
  decade,
  quarter,
  season,
  clock,
  year,
  ago,
  deicticDay,
  deicticUnit,
  partOfDay,
  anaphoricUnit,
  duration,
  openDuration,
  recurrence,
  vague
]
