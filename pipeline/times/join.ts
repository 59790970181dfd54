import { isHyphen, isTagged, type Term } from '../lexicon/terms.ts'
import type { Direction, Expression, Modifier, StatedDate } from './expression.ts'
import { afterPhrase } from './patterns/phrases.ts'

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
  return joined.filter(isWhole).map((expression, index, whole) => modified(terms, expression, whole[index - 1]?.end ?? 0))
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

/** Words before an expression that are part of it and say how much of it or how nearly; `inside` for those that annotators take into the extent. */
const leads: { words: string[]; modifier: Modifier; of: 'date' | 'duration' | 'any'; inside: boolean }[] = [
  { words: ['the', 'beginning', 'of'], modifier: 'START', of: 'date', inside: true },
  { words: ['the', 'start', 'of'], modifier: 'START', of: 'date', inside: true },
  { words: ['the', 'early', 'part', 'of'], modifier: 'START', of: 'date', inside: true },
  { words: ['the', 'middle', 'of'], modifier: 'MID', of: 'date', inside: true },
  { words: ['the', 'end', 'of'], modifier: 'END', of: 'date', inside: true },
  { words: ['the', 'early'], modifier: 'START', of: 'date', inside: true },
  { words: ['the', 'mid'], modifier: 'MID', of: 'date', inside: true },
  { words: ['the', 'late'], modifier: 'END', of: 'date', inside: true },
  { words: ['early', 'in'], modifier: 'START', of: 'date', inside: true },
  { words: ['late', 'in'], modifier: 'END', of: 'date', inside: true },
  { words: ['early', 'on'], modifier: 'START', of: 'date', inside: true },
  { words: ['late', 'on'], modifier: 'END', of: 'date', inside: true },
  { words: ['early'], modifier: 'START', of: 'date', inside: true },
  { words: ['earlier'], modifier: 'START', of: 'date', inside: true },
  { words: ['mid'], modifier: 'MID', of: 'date', inside: true },
  { words: ['late'], modifier: 'END', of: 'date', inside: true },
  { words: ['later'], modifier: 'END', of: 'date', inside: true },
  { words: ['at', 'least'], modifier: 'EQUAL_OR_MORE', of: 'duration', inside: true },
  { words: ['no', 'more', 'than'], modifier: 'EQUAL_OR_LESS', of: 'duration', inside: true },
  { words: ['no', 'less', 'than'], modifier: 'EQUAL_OR_MORE', of: 'duration', inside: true },
  { words: ['more', 'than'], modifier: 'MORE_THAN', of: 'any', inside: true },
  { words: ['less', 'than'], modifier: 'LESS_THAN', of: 'any', inside: true },
  { words: ['up', 'to'], modifier: 'EQUAL_OR_LESS', of: 'duration', inside: true },
  { words: ['nearly'], modifier: 'LESS_THAN', of: 'any', inside: true },
  { words: ['almost'], modifier: 'LESS_THAN', of: 'any', inside: true },
  { words: ['over'], modifier: 'MORE_THAN', of: 'duration', inside: false },
  { words: ['about'], modifier: 'APPROX', of: 'any', inside: false },
  { words: ['around'], modifier: 'APPROX', of: 'any', inside: false },
  { words: ['approximately'], modifier: 'APPROX', of: 'any', inside: false },
  { words: ['roughly'], modifier: 'APPROX', of: 'any', inside: false },
  { words: ['circa'], modifier: 'APPROX', of: 'any', inside: false }
]

/** @param free index of the first term that no expression before it has */
function modified(terms: readonly Term[], expression: Expression, free: number): Expression {
  const { first, reading } = expression
  const length = reading?.kind === 'duration' || (reading?.kind === 'shift' && Math.abs(reading.by) > 1) || expression.clock !== undefined
  // "the end of the year": the article stands between, and is the expression's own
  const start = isHyphen(terms[first - 1]) && terms[first - 1]?.joined ? first - 1 : first
  for (const { words, modifier, of, inside } of leads) {
    if (of !== 'any' && (of === 'duration') !== length) continue
    if (reading?.kind === 'vague' || reading?.kind === 'set') continue
    const from = start - words.length
    if (from < free || afterPhrase(terms, from, [words]) === undefined) continue
    if (isTagged(terms[from - 1], 'NUM') || (words[0] === 'later' && length)) continue
    return { ...expression, modifier, first: inside ? from : first }
  }
  return expression
}
