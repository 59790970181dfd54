import { words } from '../document.ts'
import type { Stretch } from './marks.ts'
import { type Paragraph, tokenFrom } from './paragraph.ts'
import { isVerbal } from './word-class.ts'

/** Fewest words that make a capitalised stretch a quotation of its own, and fewest with a verb and a full stop: shorter ones are titles, nicknames, slogans. */
const LONG = 6
const SHORT = 3

/** Whether the quoted words end their sentence within the marks. */
export const endsSentence = (text: string, stretch: Stretch): boolean => text[stretch.inner.end - 1] === '.'

/** Whether the quoted words end in punctuation, as before a cue. */
export const endsInPause = (text: string, stretch: Stretch): boolean => /[.,?!…—–-]/.test(text[stretch.inner.end - 1] ?? '')

/** Whether the quoted words begin like a sentence. */
export const capitalised = (text: string, stretch: Stretch): boolean => /[\p{Lu}\p{N}[]/u.test(text[firstLetter(text, stretch)] ?? '')

function firstLetter(text: string, stretch: Stretch): number {
  let at = stretch.inner.start
  while (at < stretch.inner.end && !/[\p{L}\p{N}[]/u.test(text[at] ?? '')) at++
  return at
}

/** Whether the content begins with the stretch: at the start of its sentence, or after punctuation with a capital. `begin` is the first token of its sentence that is free. */
export function beginsWhole(paragraph: Paragraph, stretch: Stretch, begin: number): boolean {
  const first = tokenFrom(paragraph, stretch.start)
  if (first <= begin) return true
  return paragraph.tokens[first - 1]?.upos === 'PUNCT' && capitalised(paragraph.text, stretch)
}

/** Whether a stretch without a cue is a quotation: whole sentences, and no title, nickname, slogan or word in distance. */
export function standsAlone(paragraph: Paragraph, stretch: Stretch): boolean {
  if (!capitalised(paragraph.text, stretch)) return false
  const inner = words(paragraph.text, stretch.inner)
  const count = inner.split(/\s+/).length
  if (count >= LONG) return true
  const tokens = paragraph.tokens.slice(tokenFrom(paragraph, stretch.start), tokenFrom(paragraph, stretch.end))
  return count >= SHORT && /[.?!]$/.test(inner) && tokens.some((token) => isVerbal(token))
}
