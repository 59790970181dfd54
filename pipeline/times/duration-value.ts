import type { Duration, Unit } from './expression.ts'

/** How TIMEX3 writes each unit: the letter, whether it is of the clock, and how many of the letter's units one is. */
const letters: Record<Unit, { letter: string; clock?: true; times?: number }> = {
  century: { letter: 'Y', times: 100 },
  decade: { letter: 'Y', times: 10 },
  year: { letter: 'Y' },
  quarter: { letter: 'M', times: 3 },
  month: { letter: 'M' },
  fortnight: { letter: 'W', times: 2 },
  week: { letter: 'W' },
  weekend: { letter: 'WE' },
  day: { letter: 'D' },
  night: { letter: 'D' },
  hour: { letter: 'H', clock: true },
  minute: { letter: 'M', clock: true },
  second: { letter: 'S', clock: true }
}

/** The unit that a half is said in: half a year is six months. */
const halves: Partial<Record<Unit, { unit: Unit; times: number }>> = {
  year: { unit: 'month', times: 12 },
  hour: { unit: 'minute', times: 60 },
  minute: { unit: 'second', times: 60 },
  day: { unit: 'hour', times: 24 },
  week: { unit: 'day', times: 7 }
}

/** TIMEX3 value of a duration: P2D, PT30M, P2Y6M, P10Y for a decade, PXW where the number is open. */
export function durationValue({ amount, unit }: Duration): string {
  const { letter, clock, times = 1 } = letters[unit]
  const sign = clock ? 'PT' : 'P'
  if (amount === undefined) return `${sign}X${unit === 'decade' ? 'DE' : unit === 'century' ? 'CE' : letter}`
  const count = amount * times
  if (Number.isInteger(count)) return `${sign}${count}${letter}`
  const half = halves[unit]
  if (!half) return `${sign}${Number(count.toFixed(2))}${letter}`
  const whole = Math.floor(amount)
  const rest = Math.round((amount - whole) * half.times)
  const finer = letters[half.unit]
  // days split into hours cross the T of ISO 8601
  const restSign = whole === 0 ? (finer.clock ? 'PT' : 'P') : finer.clock && !clock ? 'T' : ''
  return whole === 0 ? `${restSign}${rest}${finer.letter}` : `${sign}${whole}${letter}${restSign}${rest}${finer.letter}`
}
