import { type Quote, words } from '../../document.ts'
import { actor } from './entity.ts'
import type { Node } from './node.ts'
import type { Records } from './records.ts'

const marks = new Set('"“”„«»‘’\'')

/** The Quotation of a quote; undefined for indirect speech, thoughts, and what was not said. */
export function quotationNode(quote: Quote, records: Records): Node | undefined {
  if (quote.kind === 'indirect' || !quote.speech || quote.negated) return undefined
  const speaker = actor(quote.speaker?.entity, records)
  return {
    '@type': 'Quotation',
    '@id': records.address(quote.id),
    text: quote.kind === 'direct' ? wordsSaid(quote, records.facts.story.text) : quote.text,
    creator: speaker,
    spokenByCharacter: speaker
  }
}

/** The words between the quotation marks; the comma before the closing mark is the reporter's: `"Nobody is missing," said` */
function wordsSaid(quote: Quote, text: string): string {
  const parts = (quote.parts ?? [quote]).map((part) => withoutMarks(words(text, part)))
  return parts.join(' ').replace(/,$/, '')
}

function withoutMarks(quoted: string): string {
  const isQuoted = marks.has(quoted[0] ?? '')
  const isClosed = quoted.length > 1 && marks.has(quoted.at(-1) ?? '')
  return quoted.slice(isQuoted ? 1 : 0, isQuoted && isClosed ? -1 : undefined)
}
