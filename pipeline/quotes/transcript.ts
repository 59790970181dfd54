import type { Attribution } from './attribution.ts'
import { contentSpan, type Paragraph, spanOf } from './paragraph.ts'

/** Longest name before the colon, in tokens. */
const NAME = 6

/** What a paragraph of a transcript says after the speaker's name in capitals: "WALLACE: [Why is that?]", "JUDGE A. MOEN (on tape): […]". */
export function attributeTranscript(paragraph: Paragraph): Attribution | undefined {
  const { tokens, text } = paragraph
  let colon = 0
  while (colon <= NAME && colon < tokens.length && tokens[colon]?.lemma !== ':') colon++
  const last = tokens.length - 1
  if (colon === 0 || colon > NAME || colon >= last || tokens[colon]?.lemma !== ':' || tokens[0]?.lemma === '(') return undefined
  const named = tokens.findIndex((token, at) => at === colon || token.lemma === '(')
  const name = spanOf(paragraph, 0, named - 1)
  if (!/^\p{Lu}[\p{Lu}\p{M}.'’\- ]+$/u.test(text.slice(name.start, name.end))) return undefined
  const content = contentSpan(paragraph, colon + 1, last)
  const cue = spanOf(paragraph, colon, colon)
  return (
    content && {
      parts: [content],
      speech: true,
      negated: false,
      cue: { ...cue, lemma: ':' },
      speaker: { ...name, head: spanOf(paragraph, named - 1, named - 1) }
    }
  )
}
