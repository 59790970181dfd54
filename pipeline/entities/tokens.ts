import { type Sentence, type Span, words } from '../document.ts'
import { fold } from '../lexicon/fold.ts'

/** A token with its folded text. */
export interface Word extends Span {
  key: string
  text: string
}

/** Where a span lies: the words of its sentence, and which of them are its own. */
export interface Position {
  sentence: number
  words: readonly Word[]
  /** index of its first word */
  from: number
  /** index behind its last word */
  to: number
}

/** Finds spans among the sentences of a story. */
export class StoryTokens {
  readonly #sentences: readonly (readonly Word[])[]
  readonly #starts = new Map<number, { sentence: number; index: number }>()

  constructor(text: string, sentences: readonly Sentence[]) {
    this.#sentences = sentences.map(({ tokens }) =>
      tokens.map((token) => ({ start: token.start, end: token.end, text: words(text, token), key: fold(words(text, token)) }))
    )
    this.#sentences.forEach((sentence, number) => {
      sentence.forEach((word, index) => {
        this.#starts.set(word.start, { sentence: number, index })
      })
    })
  }

  /** The position of a span that begins where a token begins; an error of the caller otherwise. */
  locate(span: Span): Position {
    const found = this.#starts.get(span.start)
    if (found === undefined) throw new Error(`No token begins at offset ${span.start}: mentions are made of whole tokens`)
    const sentence = this.#sentences[found.sentence] ?? []
    let to = found.index + 1
    while (to < sentence.length && (sentence[to]?.start ?? span.end) < span.end) to++
    return { sentence: found.sentence, words: sentence, from: found.index, to }
  }
}

/** The folded text of words `from` to `to` (exclusive), a space wherever the story has one. */
export function keyOfWords(list: readonly Word[], from: number, to: number): string {
  let key = ''
  for (let index = Math.max(0, from); index < Math.min(to, list.length); index++) {
    const word = list[index]
    if (word) key += key === '' || word.start === list[index - 1]?.end ? word.key : ` ${word.key}`
  }
  return key
}
