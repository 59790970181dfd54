import type { Span } from '../document.ts'
import { introduced } from './attribution.ts'
import { complementAfter } from './complement.ts'
import type { Cue } from './cue.ts'
import { extentEnd } from './extent.ts'
import { hidden, passingOn } from './outer-cue.ts'
import { contentSpan, type Paragraph } from './paragraph.ts'
import type { Found, Reading } from './reading.ts'
import { speakerOf } from './speaker.ts'

/** The indirect quotation after its cue: "Moen said [that it rained]", "Moen vowed [to stay]", "Moen praised [the police]". */
export function clauseAfter(reading: Reading, cue: Cue): Found | undefined {
  const { paragraph } = reading
  if (cue.lemma === 'according to' || hidden(reading, cue)) return undefined
  const complement = complementAfter(paragraph, cue)
  if (!complement || !cue.entry.frames.has(complement.frame)) return undefined
  const impersonal = isImpersonal(paragraph, cue)
  const speaker = impersonal ? undefined : speakerOf(reading, cue)
  if (!speaker && !(impersonal && complement.frame === 'that')) return undefined
  const outlet = passingOn(reading, cue)
  const last = Math.min(extentEnd(reading, complement, cue, speaker), outlet?.contentLast ?? Number.POSITIVE_INFINITY)
  const span = contentSpan(paragraph, complement.first, last)
  if (!span || isPronounAlone(paragraph, complement.first, span)) return undefined
  const { told } = complement
  const parties = { ...(speaker ? { speaker } : {}), ...(told ? { told } : {}), ...(outlet ? { via: outlet.speaker } : {}) }
  return { attribution: introduced(paragraph, cue, [span], parties), ...(speaker ? { speaker } : {}), last: outlet?.last ?? last }
}

/** "[It was not known] whether", "[it is clear] that": the subject stands for the clause, and nobody is named. */
function isImpersonal({ tokens }: Paragraph, cue: Cue): boolean {
  return tokens[cue.first - 1]?.lemma === 'it' && (cue.form === 'passive' || tokens[cue.head]?.upos === 'ADJ')
}

/** "denied [it]" says nothing that the words before do not say. */
const isPronounAlone = ({ tokens }: Paragraph, first: number, span: Span): boolean => tokens[first]?.upos === 'PRON' && (tokens[first]?.end ?? 0) >= span.end
