import type { Title } from '../document.ts'
import { titleForm } from '../lexicon/offices.ts'
import type { PlacedMention } from './draft.ts'
import type { NameIndex } from './roles.ts'
import { keyOfWords, type Word } from './tokens.ts'

const mostWordsOfTitle = 5
const mostTitles = 5

/** A title with its words. */
interface FoundTitle {
  start: number
  end: number
  kind: Title['kind']
  /** index of its first word in the sentence */
  first: number
}

/** The titles right before a name, in text order: "*Dr.* Kari Moen", "*Rear Adm.* John Kirby", "*Police Chief* Kari Moen". */
export function titlesBefore({ position: { words, from } }: PlacedMention, names: NameIndex): FoundTitle[] {
  const found: FoundTitle[] = []
  let end = from
  for (let title = titleEndingAt(words, end); title && found.length < mostTitles; title = titleEndingAt(words, end)) {
    found.push(title)
    end = title.first
  }
  found.reverse()
  const [first] = found
  return first ? [withField(words, first, names), ...found.slice(1)] : []
}

/** "*Transport* Commissioner": the word with a capital before an office, when it is not a name or the start of the sentence, belongs to the title. */
function withField(words: readonly Word[], title: FoundTitle, names: NameIndex): FoundTitle {
  const field = words[title.first - 1]
  const isField = title.kind === 'office' && title.first > 1 && field && /^\p{Lu}\p{Ll}+$/u.test(field.text) && !names.endingAt(field.end)
  return isField ? { ...title, start: field.start, first: title.first - 1 } : title
}

function titleEndingAt(words: readonly Word[], end: number): FoundTitle | undefined {
  const last = words[end - 1]
  if (!last) return undefined
  for (let first = Math.max(0, end - mostWordsOfTitle); first < end; first++) {
    const form = titleForm(keyOfWords(words, first, end))
    const word = words[first]
    if (form && word && /^\p{Lu}/u.test(word.text)) return { start: word.start, end: last.end, kind: form.kind, first }
  }
  return undefined
}
