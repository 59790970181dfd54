import { type Quantity, type Sentence, type Time, words } from '../document.ts'
import { fold } from '../lexicon/fold.ts'

/** A token as the search for names sees it. */
export interface Word {
  start: number
  end: number
  text: string
  /** folded text */
  key: string
  /** `capital` also for "iPhone"; `acronym` has two letters or more, all of them capitals */
  shape: 'capital' | 'acronym' | 'lower' | 'number' | 'mark'
  /** nothing stands between it and the word before */
  glued: boolean
  /** begins a line after one too short to be wrapped: the word before is not its neighbour */
  newLine: boolean
  /** not within a time or a figure, where there are no names */
  free: boolean
  /** universal part of speech */
  upos: string
  /** the form of the dictionary */
  lemma: string
}

/** A sentence as the search for names sees it. */
export interface WordedSentence {
  words: Word[]
  /** Capitals say nothing in it: a headline in title case, a line in capitals. */
  styled: boolean
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}&.]*\p{Lu}[\p{N}.]*s?$/u
const capital = /^\p{Lu}|^\p{Ll}\p{Lu}/u

function shapeOf(text: string): Word['shape'] {
  if (acronym.test(text)) return 'acronym'
  if (capital.test(text)) return 'capital'
  if (/^\p{N}/u.test(text)) return 'number'
  return /^\p{L}/u.test(text) ? 'lower' : 'mark'
}

/** Marks of a sentence's tokens that a span of the list touches; both are in text order. */
function occupied(sentence: Sentence, spans: readonly { start: number; end: number }[], from: number): boolean[] {
  let at = from
  return sentence.tokens.map((token) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= token.start) at++
    const span = spans[at]
    return span !== undefined && span.start < token.end
  })
}

/** What of a figure holds no names: all of it but the words for what is counted ("three *Israelis*"). */
const figureSpan = (quantity: Quantity): { start: number; end: number } => ({ start: quantity.start, end: quantity.of?.start ?? quantity.end })

/** Lines of hard-wrapped text are longer; shorter ones end because their writer ended them. */
const shortestWrappedLine = 50

function followsShortLine(text: string, end: number, start: number): boolean {
  const lineEnd = text.slice(end, start).indexOf('\n')
  if (lineEnd < 0) return false
  return end - (text.lastIndexOf('\n', end - 1) + 1) < shortestWrappedLine
}

/** The sentences of a story as words with shapes. */
export function wordedSentences(text: string, sentences: readonly Sentence[], times: readonly Time[], quantities: readonly Quantity[]): WordedSentence[] {
  const closed = [...times.map(({ start, end }) => ({ start, end })), ...quantities.map(figureSpan)].sort((a, b) => a.start - b.start)
  let next = 0
  return sentences.map((sentence) => {
    while (next < closed.length && (closed[next]?.end ?? 0) <= sentence.start) next++
    const taken = occupied(sentence, closed, next)
    const made = sentence.tokens.map((token, index): Word => {
      const form = words(text, token)
      return {
        start: token.start,
        end: token.end,
        text: form,
        key: fold(form),
        shape: shapeOf(form),
        glued: index > 0 && sentence.tokens[index - 1]?.end === token.start,
        newLine: index > 0 && followsShortLine(text, sentence.tokens[index - 1]?.end ?? 0, token.start),
        free: !taken[index],
        upos: token.upos,
        lemma: token.lemma
      }
    })
    return { words: made, styled: isStyled(made) }
  })
}

/**
 * Whether nearly all words that would be lower case have a capital: "Ferry Fire Injures Twelve in Bergen", "FERRY FIRE INJURES TWELVE".
 * Short runs are names standing alone ("Kari Moen"), a byline or a dateline; what ends in a full stop is a sentence with many names.
 */
function isStyled(sentence: readonly Word[]): boolean {
  const long = sentence.filter((word) => word.shape !== 'mark' && word.shape !== 'number' && word.text.length > 3)
  if (long.length < 5) return false
  const raised = long.filter((word) => word.shape !== 'lower').length
  if (sentence.at(-1)?.text === '.' && sentence.some((word) => word.shape === 'lower')) return false
  return raised / long.length > 0.7
}

/** Whether a tag is one of common words; a capital does not make them a name. */
export const isCommonTag = (upos: string): boolean => upos === 'NOUN' || upos === 'ADJ' || upos === 'VERB' || upos === 'ADV'

/** The folded text of words `from` to `to` (exclusive), spaces as in the story. */
export function keyOf(sentence: readonly Word[], from: number, to: number): string {
  let key = ''
  for (let index = from; index < to; index++) {
    const word = sentence[index]
    if (word) key += index === from || word.glued ? word.key : ` ${word.key}`
  }
  return key
}
