import type { Block, Sentence, Span, Time, Token } from '../document.ts'
import { findStretches, type Stretch } from './marks.ts'
import { hasTense } from './tense.ts'

/** One block as the rules read it: its tokens in one row, each with its sentence, its quoted stretch and whether it tells a time. Token positions are indices into `tokens`. */
export interface Paragraph extends Span {
  text: string
  /** first token after the dateline */
  body: number
  tokens: readonly Token[]
  /** first and last token of each sentence */
  sentences: readonly { first: number; last: number }[]
  /** sentence of each token */
  sentenceOf: readonly number[]
  stretches: readonly Stretch[]
  /** stretch of each token, -1 outside quotation marks */
  stretchOf: readonly number[]
  /** whether the token is a verb with tense */
  tensed: readonly boolean[]
  /** whether the token is part of a temporal expression */
  timed: readonly boolean[]
}

/** The paragraphs of a story in text order, without furniture; `times` and `sentences` in text order. `dateline` is the words that say where the story was filed. */
export function readParagraphs(text: string, blocks: readonly Block[], sentences: readonly Sentence[], times: readonly Time[], dateline?: Span): Paragraph[] {
  const readable = blocks.filter((block) => block.kind !== 'furniture')
  const stretches = findStretches(text, readable)
  let nextSentence = 0
  let nextTime = 0
  return readable.map((block, index) => {
    const tokens: Token[] = []
    const bounds: { first: number; last: number }[] = []
    const sentenceOf: number[] = []
    for (let sentence = sentences[nextSentence]; sentence && sentence.start < block.end; sentence = sentences[++nextSentence]) {
      if (sentence.tokens.length === 0) continue
      for (const token of sentence.tokens) {
        tokens.push(token)
        sentenceOf.push(bounds.length)
      }
      bounds.push({ first: tokens.length - sentence.tokens.length, last: tokens.length - 1 })
    }
    const timed = tokens.map((token) => {
      while ((times[nextTime]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nextTime++
      return (times[nextTime]?.start ?? Number.POSITIVE_INFINITY) < token.end
    })
    const marked = stretches[index] ?? []
    return {
      start: block.start,
      end: block.end,
      text,
      body: dateline
        ? Math.max(
            0,
            tokens.findIndex((token) => token.start >= dateline.end)
          )
        : 0,
      tokens,
      sentences: bounds,
      sentenceOf,
      stretches: marked,
      stretchOf: stretchesOf(tokens, marked),
      tensed: tokens.map((_, at) => hasTense(tokens, at)),
      timed
    }
  })
}

function stretchesOf(tokens: readonly Token[], stretches: readonly Stretch[]): number[] {
  let next = 0
  return tokens.map((token) => {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    return (stretches[next]?.start ?? Number.POSITIVE_INFINITY) < token.end ? next : -1
  })
}

/** The stretch of text from one token to another, both included. */
export function spanOf(paragraph: Paragraph, first: number, last: number): Span {
  const from = paragraph.tokens[first]
  const to = paragraph.tokens[last]
  if (!from || !to) throw new RangeError(`No tokens \`${first}\` to \`${last}\` in the paragraph`)
  return { start: from.start, end: to.end }
}

/** First token that starts at or after an offset. */
export function tokenFrom(paragraph: Paragraph, offset: number): number {
  let low = 0
  let high = paragraph.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraph.tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** First token of the stretch that a token is in. */
export function firstOfStretch(paragraph: Paragraph, at: number): number {
  return tokenFrom(paragraph, paragraph.stretches[paragraph.stretchOf[at] ?? -1]?.start ?? 0)
}

/** Last token of the stretch that a token is in. */
export function lastOfStretch(paragraph: Paragraph, at: number): number {
  return Math.max(at, tokenFrom(paragraph, paragraph.stretches[paragraph.stretchOf[at] ?? -1]?.end ?? 0) - 1)
}

/** The quoted stretch that a token is in. */
export function stretchAt(paragraph: Paragraph, at: number): Stretch | undefined {
  return paragraph.stretches[paragraph.stretchOf[at] ?? -1]
}

/** The words from one token to another without punctuation at the edges; whole with their marks where an edge is quoted. */
export function contentSpan(paragraph: Paragraph, first: number, last: number): Span | undefined {
  let from = first
  let to = last
  while (from <= to && !stretchAt(paragraph, from) && paragraph.tokens[from]?.upos === 'PUNCT') from++
  while (to >= from && !stretchAt(paragraph, to) && paragraph.tokens[to]?.upos === 'PUNCT') to--
  const begin = paragraph.tokens[from]
  const end = paragraph.tokens[to]
  if (from > to || !begin || !end) return undefined
  return { start: stretchAt(paragraph, from)?.start ?? begin.start, end: stretchAt(paragraph, to)?.end ?? end.end }
}
