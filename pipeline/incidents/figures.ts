import type { IncidentFigure } from '../document.ts'
import type { Member } from './member.ts'

type Figure = Member['event']['figures'][number]

/** A figure with who gives it. */
interface Claim {
  member: Member
  figure: Figure
  source?: string
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
      claims.push({ member, figure, ...(source !== undefined && { source }) })
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
  const denials = claims.filter(({ figure, source }) => figure.status === 'none' && reported.some((other) => other.source !== source))
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
  return { what, ...bounds(newest), status: 'conflicting', disputed: true, claims: [...newest, ...denials].map(claimed) }
}

/** Of each source the highest figure that it gives. */
function newestOfEachSource(claims: readonly Claim[]): Claim[] {
  const bySource = new Map<string | undefined, Claim>()
  for (const claim of claims) {
    const before = bySource.get(claim.source)
    if (!before || lowest(claim.figure) > lowest(before.figure)) bySource.set(claim.source, claim)
  }
  return [...bySource.values()]
}

const lowest = ({ min, max }: Figure): number => min ?? max ?? 0
const highest = ({ max }: Figure): number => max ?? Number.POSITIVE_INFINITY

/** Whether two figures cannot both be true: their bounds do not meet. */
const disagree = (a: Figure, b: Figure): boolean => lowest(a) > highest(b) || lowest(b) > highest(a)

function bounds(claims: readonly Claim[]): Pick<IncidentFigure, 'min' | 'max'> {
  const mins = claims.flatMap(({ figure }) => figure.min ?? [])
  const maxes = claims.flatMap(({ figure }) => figure.max ?? [])
  return { ...(mins.length > 0 && { min: Math.min(...mins) }), ...(maxes.length === claims.length && { max: Math.max(...maxes) }) }
}

const claimed = ({ member, source }: Claim): IncidentFigure['claims'][number] => ({ event: member.event.id, ...(source !== undefined && { source }) })
