import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, inTextOrder, numbered } from '../document.ts'
import { attributeAlone } from './alone.ts'
import { attributeByCue } from './attribute.ts'
import { entityFinder } from './entity.ts'
import { type Paragraph, readParagraphs } from './paragraph.ts'
import { record } from './record.ts'
import { type Attributed, acrossParagraphs } from './several-paragraphs.ts'
import { attributeSigned } from './signed.ts'
import { attributeTranscript } from './transcript.ts'

/** Finds quotations and who is quoted: adds `quotes`. */
export const quotes: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  const paragraphs = readParagraphs(text, added(file, 'blocks'), added(file, 'sentences'), added(file, 'times'), added(file, 'story').dateline)
  const stretches = paragraphs.flatMap((paragraph) => paragraph.stretches)
  const entityOf = entityFinder(added(file, 'mentions'), added(file, 'entities'))
  const attributions = acrossParagraphs(paragraphs.map(attribute))
  const records = attributions.map((attribution) => record(text, attribution, stretches, entityOf)).sort(inTextOrder)
  file.data.quotes = numbered(added(file, 'story').id, 'q', records)
}

/** Transcript lines and signed quotations by their layout, others by their cue, the rest by standing alone. */
function attribute(paragraph: Paragraph): Attributed {
  const transcript = attributeTranscript(paragraph)
  if (transcript) return { paragraph, attributions: [transcript] }
  const signed = attributeSigned(paragraph)
  const introduced = signed.length > 0 ? signed : attributeByCue(paragraph)
  return { paragraph, attributions: [...introduced, ...attributeAlone(paragraph, introduced)] }
}
