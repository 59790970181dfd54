import { inTextOrder, overlaps } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { attributeByColon } from './colon.ts'
import type { Paragraph } from './paragraph.ts'

/** The quotations of one paragraph. */
export interface Attributed {
  paragraph: Paragraph
  attributions: Attribution[]
}

/**
 * The quotations of a story, with what one paragraph says of those of the next:
 * one that is opened anew in each paragraph and closed in the last is joined; one that begins its paragraph without a cue belongs to what a colon before it announces,
 * else goes on with the last speaker of the paragraph before.
 */
export function acrossParagraphs(story: readonly Attributed[]): Attribution[] {
  const all: Attribution[] = []
  let before: Attributed | undefined
  let open: Attribution | undefined
  for (const current of story) {
    const { paragraph, attributions } = current
    const first = paragraph.stretches[0]
    const continued = first?.continues ? attributionOf(current, first) : undefined
    if (before) for (const attribution of attributions) if (beginsUnnamed(paragraph, attribution)) Object.assign(attribution, namedBefore(before))
    if (open && continued) absorb(open, continued)
    all.push(...attributions.filter((attribution) => !(open && attribution === continued)))
    const last = paragraph.stretches.at(-1)
    const ends = last?.open ? attributionOf(current, last) : undefined
    open = open && ends === continued ? open : ends
    before = current
  }
  return all
}

function attributionOf({ attributions }: Attributed, stretch: { start: number; end: number }): Attribution | undefined {
  return attributions.find((attribution) => attribution.parts.some((part) => overlaps(part, stretch)))
}

function beginsUnnamed(paragraph: Paragraph, { parts, cue, speaker }: Attribution): boolean {
  return !cue && !speaker && parts[0]?.start === paragraph.tokens[0]?.start
}

/** The one whom a colon at the end announces, else the last who speaks in a paragraph. */
function namedBefore({ paragraph, attributions }: Attributed): Partial<Attribution> {
  if (paragraph.tokens.at(-1)?.lemma === ':') return attributeByColon(paragraph)
  const last = [...attributions].sort((a, b) => inTextOrder(a.parts[0] ?? paragraph, b.parts[0] ?? paragraph)).at(-1)
  return last?.speech && last.speaker && !last.negated ? { speaker: last.speaker } : {}
}

/** A cue that stands in a later paragraph tells more than what the paragraph before let expect. */
function absorb(open: Attribution, { parts, ...named }: Attribution): void {
  open.parts.push(...parts)
  if (!open.cue && named.cue) Object.assign(open, named)
}
