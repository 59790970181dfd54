import { dayNumber, easter, weekdayOf } from './calendar.ts'
import { holidayRule } from './vocabulary.ts'

/** The day of a holiday in a year, by the rule of its table. */
export function holidayDay(name: string, year: number): number {
  const rule = holidayRule(name) ?? ''
  if (rule.startsWith('easter')) return easter(year) + Number(rule.slice('easter'.length))
  const [date = '', place] = rule.split('#')
  const [month = 1, second = 1] = date.split('-').map(Number)
  if (place === undefined) return dayNumber(year, month, second)
  // `second` is the weekday; "1+1" is the day after the first one in the month
  const [nth = 1, after = 0] = place.split('+').map(Number)
  const first = dayNumber(year, month, 1)
  return first + ((second - weekdayOf(first) + 7) % 7) + 7 * (nth - 1) + after
}
