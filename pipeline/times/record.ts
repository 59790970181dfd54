import type { Time } from '../document.ts'
import type { Clock, Expression, PartOfDay } from './expression.ts'
import { edtfValue, firstDay, isoDay, lastDay } from './period.ts'
import type { Resolved } from './resolved.ts'

/** First and last hour of the parts of a day. */
const hours: Record<PartOfDay, [from: string, to: string]> = {
  DT: ['06:00', '18:00'],
  MO: ['06:00', '12:00'],
  MI: ['12:00', '13:00'],
  AF: ['12:00', '18:00'],
  EV: ['18:00', '24:00'],
  NI: ['20:00', '24:00']
}

/** What the record of a time says of its value. */
export function timeRecord(expression: Expression, resolved: Resolved): Pick<Time, 'type' | 'value' | 'mod' | 'edtf' | 'from' | 'to'> {
  const { modifier } = expression
  return { type: typeOf(expression), value: timexOf(expression, resolved), ...(modifier && { mod: modifier }), ...calendarOf(expression, resolved) }
}

function typeOf({ reading, clock, part }: Expression): Time['type'] {
  if (clock || part) return 'TIME'
  if (reading?.kind === 'duration') return 'DURATION'
  return reading?.kind === 'set' ? 'SET' : 'DATE'
}

const two = (value: number): string => String(value).padStart(2, '0')
const face = ({ hour, minute = 0 }: Clock): string => `${two(hour)}:${two(minute)}`

function timexOf({ clock, part }: Expression, { value }: Resolved): string {
  // of the zones TIMEX3 values carry UTC's only
  if (clock) return `${value}T${face(clock)}${clock.zone === 'Z' ? 'Z' : ''}`
  return part ? `${value}T${part}` : value
}

function calendarOf({ clock, part, modifier }: Expression, { period, reach }: Resolved): Pick<Time, 'edtf' | 'from' | 'to'> {
  if (reach) return { edtf: `${isoDay(reach.from)}/${isoDay(reach.to)}`, from: isoDay(reach.from), to: isoDay(reach.to) }
  if (!period) return {}
  const [first, last] = [firstDay(period), lastDay(period)]
  if (clock) {
    const moment = `${isoDay(first)}T${face(clock)}${clock.zone ?? ''}`
    return { from: moment, to: moment }
  }
  if (part) return { from: `${isoDay(first)}T${hours[part][0]}`, to: `${isoDay(first)}T${hours[part][1]}` }
  if (modifier === 'START' || modifier === 'MID' || modifier === 'END') return third(first, last, modifier)
  const edtf = edtfValue(period)
  return { edtf: modifier && !edtf.includes('/') ? `${edtf}~` : edtf, from: isoDay(first), to: isoDay(last) }
}

/** EDTF cannot say "early": the third of the period that is meant. */
function third(first: number, last: number, modifier: 'START' | 'MID' | 'END'): Pick<Time, 'from' | 'to'> {
  const length = Math.floor((last - first + 1) / 3)
  if (length === 0) return { from: isoDay(first), to: isoDay(last) }
  const start = modifier === 'START' ? first : modifier === 'MID' ? first + length : last - length + 1
  const end = modifier === 'START' ? first + length - 1 : modifier === 'MID' ? last - length : last
  return { from: isoDay(start), to: isoDay(end) }
}
