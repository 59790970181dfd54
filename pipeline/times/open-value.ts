import type { ShiftedDate, StatedDate } from './expression.ts'
import type { Grain } from './period.ts'

const two = (value: number): string => String(value).padStart(2, '0')

const unknown: Record<Grain, string> = {
  century: 'XX',
  decade: 'XXX',
  year: 'XXXX',
  half: 'XXXX-HX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  day: 'XXXX-XX-XX'
}

/** TIMEX3 value of a date whose year nothing tells: XXXX-WXX-2 for a Tuesday, XXXX-03-05, XXXX-Q3. */
export function openValue(reading: StatedDate | ShiftedDate): string {
  if (reading.kind === 'shift') return unknown[reading.grain]
  if (reading.weekday !== undefined) return `XXXX-WXX-${reading.weekday}`
  if (reading.part === undefined) return unknown[reading.grain]
  switch (reading.grain) {
    case 'half':
      return `XXXX-H${reading.part}`
    case 'season':
      return `XXXX-${['SP', 'SU', 'FA', 'WI'][reading.part - 1]}`
    case 'quarter':
      return `XXXX-Q${reading.part}`
    case 'day':
      return `XXXX-${two(reading.part)}-${two(reading.day ?? 1)}`
    default:
      return `XXXX-${two(reading.part)}`
  }
}
