import { type EntitySpan, firstWhere, inTextOrder, type Quote, type Span, words } from '../document.ts'
import type { Attribution, Party } from './attribution.ts'
import type { Stretch } from './marks.ts'

/** Share of the letters inside marks from which a quotation is direct. */
const DIRECT = 0.95

/** Says which entity a party is. */
export type EntityOf = (party: Party) => string | undefined

/** The record of a quotation. `stretches` are the quoted stretches of the story in text order. */
export function record(text: string, attribution: Attribution, stretches: readonly Stretch[], entityOf: EntityOf): Omit<Quote, 'id'> {
  const parts = [...attribution.parts].sort(inTextOrder)
  const start = parts[0]?.start ?? 0
  const end = parts.at(-1)?.end ?? 0
  const named = (party: Party): EntitySpan => {
    const entity = entityOf(party)
    return { start: party.start, end: party.end, ...(entity ? { entity } : {}) }
  }
  const { cue, speaker, told, via } = attribution
  return {
    start,
    end,
    ...(parts.length > 1 ? { parts: parts.map((part) => ({ start: part.start, end: part.end })) } : {}),
    text: words(text, { start, end }),
    kind: kindOf(text, parts, stretches),
    speech: attribution.speech,
    negated: attribution.negated,
    ...(speaker ? { speaker: named(speaker) } : {}),
    ...(cue ? { cue } : {}),
    ...(told ? { told: named(told) } : {}),
    ...(via ? { via: named(via) } : {})
  }
}

function kindOf(text: string, parts: readonly Span[], stretches: readonly Stretch[]): Quote['kind'] {
  const whole = parts.reduce((sum, part) => sum + letters(text, part), 0)
  const inside = parts.reduce((sum, part) => sum + lettersInside(text, part, stretches), 0)
  if (inside === 0) return 'indirect'
  return inside >= DIRECT * whole ? 'direct' : 'mixed'
}

function lettersInside(text: string, part: Span, stretches: readonly Stretch[]): number {
  let sum = 0
  for (let at = firstWhere(stretches, ({ end }) => end > part.start); (stretches[at]?.start ?? part.end) < part.end; at++) {
    const { inner } = stretches[at] as Stretch
    sum += letters(text, { start: Math.max(inner.start, part.start), end: Math.min(inner.end, part.end) })
  }
  return sum
}

const letters = (text: string, span: Span): number => words(text, span).match(/[\p{L}\p{N}]/gu)?.length ?? 0
