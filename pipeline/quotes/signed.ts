import type { Attribution } from './attribution.ts'
import type { Stretch } from './marks.ts'
import { lastOfStretch, type Paragraph, spanOf, tokenFrom } from './paragraph.ts'

/** Longest name after the dash, in tokens. */
const NAME = 12
const DASHES = new Set(['—', '–', '-', '--'])

/** A quotation that is signed after a dash: “It rained.” — [Kari Moen, police chief]. */
export function attributeSigned(paragraph: Paragraph): Attribution[] {
  return paragraph.stretches.flatMap((stretch, index) => {
    const speaker = signature(paragraph, stretch, paragraph.stretches[index + 1])
    return speaker ? [{ parts: [{ start: stretch.start, end: stretch.end }], speech: true, negated: false, speaker }] : []
  })
}

function signature(paragraph: Paragraph, stretch: Stretch, following: Stretch | undefined) {
  const dash = lastOfStretch(paragraph, tokenFrom(paragraph, stretch.start)) + 1
  if (!DASHES.has(paragraph.tokens[dash]?.lemma ?? '')) return undefined
  const end = following ? tokenFrom(paragraph, following.start) : paragraph.tokens.length
  const name = paragraph.tokens.slice(dash + 1, Math.min(end, dash + NAME + 2))
  if (name.length === 0 || name.length > NAME || name[0]?.upos !== 'PROPN' || paragraph.tensed.slice(dash + 1, dash + 1 + name.length).includes(true))
    return undefined
  const last = name.at(-1)?.upos === 'PUNCT' ? dash + name.length - 1 : dash + name.length
  const nameEnd = name.findIndex((token) => token.upos !== 'PROPN')
  const head = nameEnd < 0 ? last : dash + nameEnd
  return { ...spanOf(paragraph, dash + 1, last), head: spanOf(paragraph, head, head) }
}
