import type { Title } from '../document.ts'
import { titleForm } from '../lexicon/offices.ts'
import type { PlacedMention } from './draft.ts'
import { keyOfWords, type Word } from './tokens.ts'

const mostWordsOfTitle = 5

/** The titles right before a name, in text order: "*Dr.* Kari Moen", "*Rear Adm.* John Kirby", "*Police Chief* Kari Moen". */
export function titlesBefore({ position: { words, from } }: PlacedMention): { start: number; end: number; kind: Title['kind']; first: number }[] {
  const found: { start: number; end: number; kind: Title['kind']; first: number }[] = []
  let end = from
  for (let title = titleEndingAt(words, end); title; title = titleEndingAt(words, end)) {
    found.unshift(title)
    end = title.first
  }
  return found
}

function titleEndingAt(words: readonly Word[], end: number): { start: number; end: number; kind: Title['kind']; first: number } | undefined {
  const last = words[end - 1]
  if (!last) return undefined
  for (let first = Math.max(0, end - mostWordsOfTitle); first < end; first++) {
    const form = titleForm(keyOfWords(words, first, end))
    const word = words[first]
    if (form && word && /^\p{Lu}/u.test(word.text)) return { start: word.start, end: last.end, kind: form.kind, first }
  }
  return undefined
}
