import type { IncidentFigure } from '../document.ts'
import type { Member } from './member.ts'

type Figure = Member['event']['figures'][number]

/** A figure with who gives it. */
interface Claim {
  member: Member
  figure: Figure
  source?: string
  /** tells sources apart, also those that the story leaves unnamed */
  voice: string
}

/**
 * The figures of an incident, one for each thing counted, each with who claims it.
 *
 * Figures that disagree are disputed when different sources give them; from one source the highest holds, since tolls rise.
 */
export function figuresOf(members: readonly Member[]): IncidentFigure[] {
  const byWhat = new Map<Figure['what'], Claim[]>()
  for (const member of members) {
    for (const figure of member.event.figures) {
      const source = member.event.sources.find(({ entity }) => entity !== undefined)?.entity
      const claims = byWhat.get(figure.what) ?? []
      const cue = member.event.sources[0]?.cue
      claims.push({ member, figure, ...(source !== undefined && { source }), voice: source ?? (cue ? `cue ${cue.start}` : '') })
      byWhat.set(figure.what, claims)
    }
  }
  return [...byWhat].map(([what, claims]) => settled(what, withoutHeadline(claims)))
}

/** The headline repeats the story: its figures count only where the story itself gives none. */
function withoutHeadline(claims: readonly Claim[]): readonly Claim[] {
  const told = claims.filter(({ member }) => !member.headline)
  return told.length > 0 ? told : claims
}

function settled(what: Figure['what'], claims: readonly Claim[]): IncidentFigure {
  const reported = claims.filter(({ figure }) => figure.status === 'reported')
  const first = claims[0] as Claim
  if (reported.length === 0) return { what, status: first.figure.status, disputed: false, claims: claims.map(claimed) }
  const denials = claims.filter(({ figure, voice }) => figure.status === 'none' && reported.some((other) => other.voice !== voice))
  const newest = newestOfEachSource(reported)
  const clashing = denials.length > 0 || newest.some((claim) => disagree(claim.figure, (newest[0] as Claim).figure))
  if (!clashing) {
    const best = newest.reduce((a, b) => (lowest(b.figure) > lowest(a.figure) ? b : a))
    return {
      what,
      ...bounds([best]),
      status: 'reported',
      disputed: false,
      claims: reported.filter(({ figure }) => !disagree(figure, best.figure)).map(claimed)
    }
  }
  return {
    what,
    ...bounds(newest.filter((claim) => !isOverrun(claim, newest))),
    status: 'conflicting',
    disputed: true,
    claims: [...newest, ...denials].map(claimed)
  }
}

/** Of each source the highest figure that it gives, and of two as high the exact one. */
function newestOfEachSource(claims: readonly Claim[]): Claim[] {
  const bySource = new Map<string, Claim>()
  for (const claim of claims) {
    const before = bySource.get(claim.voice)
    if (
      !before ||
      lowest(claim.figure) > lowest(before.figure) ||
      (lowest(claim.figure) === lowest(before.figure) && highest(claim.figure) < highest(before.figure))
    )
      bySource.set(claim.voice, claim)
  }
  return [...bySource.values()]
}

const lowest = ({ min, max }: Figure): number => min ?? max ?? 0
const highest = ({ max }: Figure): number => max ?? Number.POSITIVE_INFINITY

/** Whether two figures cannot both be true: their bounds do not meet. */
const disagree = (a: Figure, b: Figure): boolean => lowest(a) > highest(b) || lowest(b) > highest(a)

/** "At least 41" says nothing once others count 58. */
const isOverrun = ({ figure }: Claim, claims: readonly Claim[]): boolean =>
  figure.max === undefined && claims.every((other) => other.figure === figure || lowest(other.figure) > lowest(figure))

function bounds(claims: readonly Claim[]): Pick<IncidentFigure, 'min' | 'max'> {
  const mins = claims.flatMap(({ figure }) => figure.min ?? [])
  const maxes = claims.flatMap(({ figure }) => figure.max ?? [])
  return { ...(mins.length > 0 && { min: Math.min(...mins) }), ...(maxes.length === claims.length && { max: Math.max(...maxes) }) }
}

const claimed = ({ member, source }: Claim): IncidentFigure['claims'][number] => ({ event: member.event.id, ...(source !== undefined && { source }) })
