import { type Grain, grains, isAsFine, type Period } from './period.ts'

/** What a time was resolved against, as the record names it: `datePublished` or the place of another time in the list. */
export type Against = 'datePublished' | number

/** What is known while a story's times are resolved in text order. */
export interface Context {
  /** Day of publication, or the day that the story's own dateline gives; absent where neither is known. */
  publication?: { day: number; against: Against }
  /** Whether the story tells of years long before it was written, so that its own dates carry the year. */
  narrative: boolean
  /** The last time resolved of each grain: what "the quarter" and "a month earlier" go on from. */
  last: Map<Grain, { period: Period; against: Against; order: number }>
  order: number
  /** The last days that the telling goes on from, oldest first. */
  days: { day: number; against: Against }[]
}

/** How many days of the telling are kept. */
const DAYS = 8

/** Keeps a day that the telling goes on from. */
export function rememberDay(context: Context, day: number, against: Against): void {
  context.days.push({ day, against })
  if (context.days.length > DAYS) context.days.shift()
}

/** Keeps a resolved time for what follows it. */
export function remember(context: Context, period: Period, against: Against): void {
  context.last.set(period.grain, { period, against, order: context.order++ })
}

/** The last time that is at least as fine as a grain: that "the quarter" or "that year" goes on from. */
export function lastAsFineAs(context: Context, grain: Grain): { period: Period; against: Against } | undefined {
  return latest(context, (other) => isAsFine(other, grain))
}

/** The last time that has a year. */
export const lastDated = (context: Context): { period: Period; against: Against } | undefined => latest(context, (grain) => grain !== 'century')

function latest(context: Context, fits: (grain: Grain) => boolean): { period: Period; against: Against } | undefined {
  let best: { period: Period; against: Against; order: number } | undefined
  for (const grain of grains) {
    const candidate = fits(grain) ? context.last.get(grain) : undefined
    if (candidate && (!best || candidate.order > best.order)) best = candidate
  }
  return best
}
