import { overlaps } from '../document.ts'
import type { Attribution } from './attribution.ts'
import { sentenceStart } from './complement.ts'
import { type Paragraph, tokenFrom } from './paragraph.ts'
import { standsAlone } from './stretch.ts'

/**
 * Quotations in marks that no cue introduces. One that begins a sentence after another quotation of the paragraph goes on with the same speaker:
 * “It rained,” Moen said. [“It was cold.”] So does one after a colon: Moen denied that it rained: [“It was cold.”] Else nobody is named.
 */
export function attributeAlone(paragraph: Paragraph, introduced: readonly Attribution[]): Attribution[] {
  const parts = introduced.flatMap((attribution) => attribution.parts.map((part) => ({ part, attribution }))).sort((a, b) => a.part.start - b.part.start)
  const found: Attribution[] = []
  let before: Attribution | undefined
  let next = 0
  for (const stretch of paragraph.stretches) {
    while (parts[next] && (parts[next]?.part.end ?? 0) <= stretch.start) before = parts[next++]?.attribution
    const covered = parts[next] && overlaps(parts[next]?.part ?? stretch, stretch)
    if (covered || !standsAlone(paragraph, stretch)) continue
    const first = tokenFrom(paragraph, stretch.start)
    const begins = first === sentenceStart(paragraph, first) || paragraph.tokens[first - 1]?.lemma === ':'
    const goesOn = begins && before?.speech ? before.speaker : undefined
    found.push({ parts: [{ start: stretch.start, end: stretch.end }], speech: true, negated: false, ...(goesOn ? { speaker: goesOn } : {}) })
  }
  return found
}
