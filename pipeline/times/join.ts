import type { Term } from '../lexicon/terms.ts'
import type { Direction, Expression, StatedDate } from './expression.ts'
import { modified } from './modify.ts'

/**
 * Makes one expression of what says one time together, and takes in the words that modify it.
 *
 *     Tuesday evening     7 p.m. on Friday     Monday, Oct. 26     May last year     early next week     the end of 1990     mid-1998
 */
export function joinExpressions(terms: readonly Term[], found: readonly Expression[]): Expression[] {
  const joined: Expression[] = []
  for (const next of found) {
    const before = joined.at(-1)
    const one = before && together(terms, before, next)
    if (one) joined[joined.length - 1] = one
    else joined.push(next)
  }
  return withTwins(
    terms,
    joined.filter(isWhole).map((expression, index, whole) => modified(terms, expression, whole[index - 1]?.end ?? 0))
  )
}

/** "7 a.m. ([1200 GMT])", "[11:40 p.m. GMT], or 12:40 a.m. Tuesday in Niger": a time of day without a day beside the same moment on another clock. */
function withTwins(terms: readonly Term[], whole: readonly Expression[]): Expression[] {
  return whole.map((expression, index) => {
    if (!expression.clock || expression.reading) return expression
    const [before, after] = [whole[index - 1], whole[index + 1]]
    if (before?.clock && saysAgain(terms, before.end, expression.first)) return { ...expression, twin: before }
    return after?.clock && after.reading && saysAgain(terms, expression.end, after.first) ? { ...expression, twin: after } : expression
  })
}

function saysAgain(terms: readonly Term[], end: number, first: number): boolean {
  const said = terms.slice(end, Math.min(first, end + 3)).map((term) => term.lower)
  return ['(', 'or', ', or'].includes(said.join(' '))
}

/** A part of the day that nothing leads in needs its day. */
const isWhole = ({ reading, clock, dependent }: Expression): boolean => !dependent || reading !== undefined || clock !== undefined

function together(terms: readonly Term[], left: Expression, right: Expression): Expression | undefined {
  const gap = between(terms, left.end, right.first)
  if (gap === undefined) return undefined
  return dayWithTime(left, right, gap) ?? weekdayWithDate(left, right, gap) ?? partWithYear(left, right, gap)
}

/** What stands between two expressions: nothing, a comma, "on", "of", "at", ...; undefined where more does. */
function between(terms: readonly Term[], end: number, first: number): string | undefined {
  if (first === end) return ''
  const words = terms.slice(end, first)
  if (words.length > 2) return undefined
  const said = words.map((term) => term.lower).join(' ')
  return ['on', 'of', 'at', 'in', ',', ', on', ', at', 'in the', 'on the', "'"].includes(said) ? said : undefined
}

const isDay = ({ reading }: Expression): boolean => (reading?.kind === 'date' || reading?.kind === 'shift') && reading.grain === 'day'
const isTimeOnly = ({ reading, clock, part }: Expression): boolean => reading === undefined && (clock !== undefined || part !== undefined)

/** "Tuesday evening", "7:30 p.m. Wednesday", "the evening of March 3", "tomorrow at noon". */
function dayWithTime(left: Expression, right: Expression, gap: string): Expression | undefined {
  const ends = { first: left.first, end: right.end }
  if (isTimeOnly(left) && isTimeOnly(right) && gap !== ',') {
    return left.clock && right.part ? { ...left, ...ends } : left.part && right.clock ? { ...right, ...ends } : undefined
  }
  if (isDay(left) && isTimeOnly(right) && !left.clock && (gap === '' || gap === 'at' || gap === ',' || gap === ', at' || gap === 'in the')) {
    return { ...left, ...ends, ...timeOf(right) }
  }
  if (isTimeOnly(left) && isDay(right) && !right.clock && ['', 'on', 'of', ',', ', on'].includes(gap)) return { ...right, ...ends, ...timeOf(left) }
  // "10 a.m. this morning": the clock says it more exactly
  if (left.clock && !left.reading && isDay(right) && right.part && gap === '') return { ...right, ...ends, clock: left.clock }
  return undefined
}

const timeOf = ({ clock, part }: Expression): Pick<Expression, 'clock' | 'part'> => ({ ...(clock && { clock }), ...(part && { part }) })

/** "Monday, Oct. 26", "Oct. 26, a Monday" is two. */
function weekdayWithDate(left: Expression, right: Expression, gap: string): Expression | undefined {
  const [day, date] = [left.reading, right.reading]
  if (day?.kind !== 'date' || day.weekday === undefined || date?.kind !== 'date' || date.grain !== 'day' || date.part === undefined) return undefined
  if (gap !== '' && gap !== ',') return undefined
  return { ...right, first: left.first, reading: { ...date, weekday: day.weekday }, ...timeOf(left), ...timeOf(right) }
}

/** "May last year", "June 3 this year", "the third quarter of last year", "summer of that year". */
function partWithYear(left: Expression, right: Expression, gap: string): Expression | undefined {
  const [part, year] = isBareYear(left) ? [right.reading, left.reading] : [left.reading, right.reading]
  if (part?.kind !== 'date' || part.year !== undefined || part.part === undefined || part.direction || (gap !== '' && gap !== 'of')) return undefined
  if (year?.kind === 'date' && year.grain === 'year' && year.year !== undefined) return withReading(left, right, { ...part, year: year.year })
  if (year?.kind !== 'shift' || year.grain !== 'year' || year.from !== 'publication' || year.by < -1 || year.by > 1) return undefined
  const direction: Direction = year.by < 0 ? 'last' : year.by > 0 ? 'next' : 'this'
  return withReading(left, right, { ...part, ofYear: direction })
}

/** "the 1988 second quarter". */
const isBareYear = ({ reading }: Expression): boolean => reading?.kind === 'date' && reading.grain === 'year'

const withReading = (left: Expression, right: Expression, reading: StatedDate): Expression => ({ ...left, end: right.end, reading })
