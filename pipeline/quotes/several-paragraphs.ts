import { overlaps } from '../document.ts'
import type { Attribution } from './attribution.ts'
import type { Paragraph } from './paragraph.ts'

/** The quotations of one paragraph, in text order. */
export interface Attributed {
  paragraph: Paragraph
  attributions: Attribution[]
}

/**
 * Joins a quotation that goes on over paragraphs, each opened anew and only the last closed: “It rained. ¶ “It was cold,” Moen said.
 * The one speaker and cue that are named hold for the whole.
 */
export function joinParagraphs(story: readonly Attributed[]): Attribution[] {
  const joined: Attribution[] = []
  let open: Attribution | undefined
  for (const { paragraph, attributions } of story) {
    const first = paragraph.stretches[0]
    const last = paragraph.stretches.at(-1)
    const continued = first?.continues ? attributions.find((attribution) => attribution.parts.some((part) => overlaps(part, first))) : undefined
    if (open && continued) absorb(open, continued)
    for (const attribution of attributions) if (!(open && attribution === continued)) joined.push(attribution)
    const ends = last && attributions.find((attribution) => attribution.parts.some((part) => overlaps(part, last)))
    open = ends === continued && open ? open : ends
  }
  return joined
}

function absorb(open: Attribution, continued: Attribution): void {
  open.parts.push(...continued.parts)
  for (const name of ['cue', 'speaker', 'told', 'via'] as const) {
    if (!open[name] && continued[name]) Object.assign(open, { [name]: continued[name] })
  }
}
