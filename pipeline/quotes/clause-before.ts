import type { Span } from '../document.ts'
import { introduced } from './attribution.ts'
import { complementAfter, sentenceEnd, sentenceStart } from './complement.ts'
import type { Cue } from './cue.ts'
import { contentSpan, type Paragraph, stretchAt } from './paragraph.ts'
import type { Found, Reading } from './reading.ts'
import { closesClause, type Trailing, trailingCue } from './trailing.ts'
import { isComplementizer, isRelative, isVerbal } from './word-class.ts'

/** Frames of what a cue introduces itself, after it. */
const FOLLOWED = new Set(['that', 'clause', 'to'])

/** Words that open a clause of time or condition: "[When it rained], Moen said so." */
const ADVERBIAL = new Set(['SCONJ', 'ADP'])

/** Words that open a clause of condition or time, which needs a main clause. */
const CONDITIONAL = new Set(['if', 'unless', 'when', 'once', 'until', 'before', 'because', 'although'])

/** How far back the verb of a clause is looked for, in tokens. */
const REACH = 60

/** The indirect quotation before its cue: "[It rained], Moen said on Friday." */
export function clauseBefore(reading: Reading, cue: Cue): Found | undefined {
  const { paragraph } = reading
  const trailing = trailingCue(paragraph, cue)
  if (!trailing || trailing.contentLast < reading.free || stretchAt(paragraph, trailing.contentLast) || !closesClause(paragraph, trailing)) return undefined
  if (cue.lemma !== 'according to') {
    const { frames } = cue.entry
    if (!frames.has('clause') && !frames.has('quotation')) return undefined
    if (FOLLOWED.has(complementAfter(paragraph, cue)?.frame ?? '')) return undefined
  }
  const first = Math.max(sentenceStart(paragraph, trailing.contentLast), reading.free)
  const second = afterInterruption(reading, first, trailing)
  if (!second && !isClause(paragraph, first, trailing.contentLast)) return undefined
  const content = contentSpan(paragraph, first, trailing.contentLast)
  const parts = content && (second ? [content, second] : [content])
  return (
    parts && {
      attribution: introduced(paragraph, cue, parts, trailing),
      speaker: trailing.speaker,
      last: second ? sentenceEnd(paragraph, trailing.last) : trailing.last
    }
  )
}

/**
 * The rest of a sentence that the cue interrupts: the main clause after a clause of condition ("If it rains, she said, [the match will move]"), a clause of time or condition after a main
 * clause ("The match will move, she said, [if it rains]"), what has no verb of its own ("It will rain, she said, [but not for long]"), and what "would" tells ("It was cold, she said, [and it would rain]"). What else follows may be the reporter's.
 */
function afterInterruption({ paragraph, cuesByStart }: Reading, first: number, trailing: Trailing): Span | undefined {
  const { tokens, tensed } = paragraph
  const end = sentenceEnd(paragraph, trailing.last)
  const comma = trailing.last + 1
  const opener = tokens[comma + 1]
  if (tokens[comma]?.lemma !== ',' || comma + 1 >= end || stretchAt(paragraph, comma + 1) || cuesByStart.has(comma + 1)) return undefined
  const conditional = CONDITIONAL.has(tokens[first]?.lemma ?? '')
  if (conditional && !tokens.slice(Math.max(first, trailing.contentLast - REACH), trailing.contentLast).some((token) => token.lemma === ',')) {
    return isVerbal(opener) || isRelative(opener) ? undefined : contentSpan(paragraph, comma + 1, end)
  }
  const verb = tensed.slice(comma + 1, Math.min(end, comma + REACH) + 1).indexOf(true)
  const goesOn =
    opener?.upos === 'CCONJ'
      ? verb < 0 || (tokens[comma + 1 + verb]?.lemma === 'would' && !tokens.slice(comma + 2, comma + 1 + verb).some((token) => isComplementizer(token)))
      : verb >= 0 && CONDITIONAL.has(opener?.lemma ?? '')
  return goesOn ? contentSpan(paragraph, comma + 1, end) : undefined
}

function isClause(paragraph: Paragraph, first: number, last: number): boolean {
  const from = Math.max(first, last - REACH)
  const adverbial = ADVERBIAL.has(paragraph.tokens[first]?.upos ?? '')
  if (adverbial && !paragraph.tokens.slice(from, last).some((token) => token.lemma === ',')) return false
  return paragraph.tensed.slice(from, last + 1).includes(true) || paragraph.tokens.slice(from, last + 1).some((token) => token.xpos === 'VBN')
}
