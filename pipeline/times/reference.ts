import type { Story } from '../document.ts'
import { civil, dayNumber } from './calendar.ts'
import type { Context } from './context.ts'
import type { Expression } from './expression.ts'

/** How far into a story its own date stands when it is that of the dateline or byline, in UTF-16 units. */
const HEAD = 300
/** Below this many years said, nothing is said of the story's kind. */
const ENOUGH_YEARS = 4

/** An expression with the offset that it begins at. */
export interface Placed {
  expression: Expression
  start: number
}

/**
 * What the story's times are resolved against: its date of publication, else a whole date at its head ("LONDON, March 5, 2024"), else nothing, so that only what the story tells carries on.
 * A story whose years are mostly far from its date is a history.
 */
export function startingContext(story: Pick<Story, 'datePublished'>, placed: readonly Placed[]): Context {
  const publication = published(story.datePublished) ?? headDate(placed)
  return { ...(publication && { publication }), narrative: !publication || isHistory(publication.day, placed), last: new Map(), order: 0, days: [] }
}

function published(date: string | undefined): Context['publication'] {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '')
  return parts ? { day: dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])), against: 'datePublished' } : undefined
}

function headDate(placed: readonly Placed[]): Context['publication'] {
  for (const [place, { expression, start }] of placed.entries()) {
    if (start > HEAD) return undefined
    const { reading } = expression
    if (reading?.kind === 'date' && reading.year !== undefined && reading.part !== undefined && reading.day !== undefined)
      return { day: dayNumber(reading.year, reading.part, reading.day), against: place }
  }
  return undefined
}

function isHistory(day: number, placed: readonly Placed[]): boolean {
  const { year } = civil(day)
  let far = 0
  let near = 0
  let deictic = 0
  for (const { expression } of placed) {
    const { reading } = expression
    if (reading?.kind === 'date' && reading.year !== undefined) {
      if (Math.abs(reading.year - year) > 1) far++
      else near++
    } else if (reading?.kind === 'date' ? reading.weekday !== undefined : reading?.kind === 'shift' && reading.from === 'publication') deictic++
  }
  return far + near >= ENOUGH_YEARS && far > 2 * near && far > deictic
}
