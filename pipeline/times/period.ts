import { civil, dayNumber, divide, isoWeek, weekdayOf } from './calendar.ts'

/** Calendar units, coarse to fine. */
export const grains = ['century', 'decade', 'year', 'half', 'season', 'quarter', 'month', 'week', 'weekend', 'day'] as const
export type Grain = (typeof grains)[number]

/** A stretch of the calendar: the `index`-th century, decade, year, half-year, season, quarter or month of our era counted from 0, or week, weekend or day counted from 1 January 1970. */
export interface Period {
  grain: Grain
  index: number
}

/** How many of a grain make a year; the others are counted in days or in years. */
const perYear: Partial<Record<Grain, number>> = { half: 2, season: 4, quarter: 4, month: 12 }
const yearsOf: Partial<Record<Grain, number>> = { century: 100, decade: 10, year: 1 }

/** Whether `a` is a finer unit than `b`, or the same. */
export const isAsFine = (a: Grain, b: Grain): boolean => grains.indexOf(a) >= grains.indexOf(b)

export const yearPeriod = (year: number): Period => ({ grain: 'year', index: year })
export const monthPeriod = (year: number, month: number): Period => ({ grain: 'month', index: year * 12 + month - 1 })
export const dayPeriod = (day: number): Period => ({ grain: 'day', index: day })

/** The `part`-th half, season, quarter or month of a year, from 1; of the seasons spring is the first and winter, which begins in December, the last. */
export const partOfYear = (grain: 'half' | 'season' | 'quarter' | 'month', year: number, part: number): Period => ({
  grain,
  index: year * (perYear[grain] as number) + part - 1
})

/** The period of a grain that a day lies in; a day from Monday to Friday lies in the week of the coming weekend. */
export function periodOf(grain: Grain, day: number): Period {
  if (grain === 'day') return dayPeriod(day)
  if (grain === 'week' || grain === 'weekend') return { grain, index: divide(day + 3, 7)[0] }
  const { year, month } = civil(day)
  const years = yearsOf[grain]
  if (years) return { grain, index: Math.floor(year / years) }
  // the season that begins in March is the first, so January and February are the end of last year's winter
  const months = grain === 'season' ? year * 12 + month - 3 : year * 12 + month - 1
  return { grain, index: Math.floor(months / (12 / (perYear[grain] as number))) }
}

export const shifted = (period: Period, by: number): Period => ({ ...period, index: period.index + by })

/** First day of a period. */
export function firstDay({ grain, index }: Period): number {
  if (grain === 'day') return index
  if (grain === 'week') return index * 7 - 3
  if (grain === 'weekend') return index * 7 + 2
  const years = yearsOf[grain]
  if (years) return dayNumber(index * years, 1, 1)
  const [year, part] = divide(index, perYear[grain] as number)
  const month = part * (12 / (perYear[grain] as number)) + (grain === 'season' ? 3 : 1)
  return dayNumber(year, month, 1)
}

/** Last day of a period. */
export const lastDay = (period: Period): number => (period.grain === 'weekend' ? firstDay(period) + 1 : firstDay(shifted(period, 1)) - 1)

/** The year that a period is counted in; of a century or decade its first. */
export function yearOf({ grain, index }: Period): number {
  const years = yearsOf[grain]
  if (years) return index * years
  const parts = perYear[grain]
  return parts ? divide(index, parts)[0] : civil(firstDay({ grain, index })).year
}

/** The day in which a period is coarsened to another grain, or refined to its first. */
export const regrained = (period: Period, grain: Grain): Period => (period.grain === grain ? period : periodOf(grain, firstDay(period)))

/** A year before or after at the same place in the year: the same quarter, month, day of the month. */
export function yearsAway(period: Period, years: number): Period {
  const parts = perYear[period.grain]
  if (parts) return shifted(period, years * parts)
  if (yearsOf[period.grain]) return regrained(shifted(regrained(period, 'year'), years), period.grain)
  const { year, month, day } = civil(firstDay(period))
  return periodOf(period.grain, dayNumber(year + years, month, day))
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** A year as TIMEX3 writes it: 0476, 1998; before our era BC0490 for 490 BC. */
const timexYear = (year: number): string => (year > 0 ? padded(year, 4) : `BC${padded(1 - year, 4)}`)
/** A year as ISO 8601 writes it: -0489 for 490 BC. */
const isoYear = (year: number): string => (year >= 0 ? padded(year, 4) : `-${padded(-year, 4)}`)

/** A day in ISO 8601. */
export function isoDay(number: number): string {
  const { year, month, day } = civil(number)
  return `${isoYear(year)}-${padded(month, 2)}-${padded(day, 2)}`
}

const seasons = ['SP', 'SU', 'FA', 'WI']

/** TIMEX3 value of a period: 19, 199, 1998, 1998-H1, 1998-SU, 1998-Q3, 1998-07, 1998-W28, 1998-W28-WE, 1998-07-11. */
export function timexValue(period: Period): string {
  const { grain, index } = period
  if (grain === 'century') return padded(index, 2)
  if (grain === 'decade') return padded(index, 3)
  if (grain === 'week' || grain === 'weekend') {
    const { year, week } = isoWeek(firstDay(period))
    return `${timexYear(year)}-W${padded(week, 2)}${grain === 'weekend' ? '-WE' : ''}`
  }
  const year = timexYear(yearOf(period))
  const part = divide(index, perYear[grain] ?? 1)[1]
  switch (grain) {
    case 'year':
      return year
    case 'half':
      return `${year}-H${part + 1}`
    case 'season':
      return `${year}-${seasons[part]}`
    case 'quarter':
      return `${year}-Q${part + 1}`
    case 'month':
      return `${year}-${padded(part + 1, 2)}`
    case 'day': {
      const { month, day } = civil(index)
      return `${year}-${padded(month, 2)}-${padded(day, 2)}`
    }
  }
}

/** The period in the Extended Date/Time Format: 19XX, 199X, 1998, 1998-40, 1998-22, 1998-35, 1998-07, 1998-07-11; weeks, which EDTF lacks, as intervals of days. */
export function edtfValue(period: Period): string {
  const { grain, index } = period
  if (grain === 'century') return `${padded(index, 2)}XX`
  if (grain === 'decade') return `${padded(index, 3)}X`
  if (grain === 'week' || grain === 'weekend') return `${isoDay(firstDay(period))}/${isoDay(lastDay(period))}`
  if (grain === 'day') return isoDay(index)
  const year = isoYear(yearOf(period))
  if (grain === 'year') return year
  const part = divide(index, perYear[grain] as number)[1]
  // level 2 of EDTF: 21-24 seasons, 33-36 quarters, 40-41 halves
  const first = { half: 40, season: 21, quarter: 33, month: 1 }[grain]
  return `${year}-${padded(first + part, 2)}`
}

/** The `weekday` (1 Monday to 7 Sunday) in the week of a day. */
export const weekdayInWeek = (day: number, weekday: number): number => day - weekdayOf(day) + weekday
