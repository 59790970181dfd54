import { type Block, contains, type MentionFound, type Quantity, type Quote, type Sentence, type Span, type Time, type Token } from '../document.ts'

/** What the earlier stages know of one sentence, by the index of its tokens. */
export interface Reading {
  /** the story's text, which offsets point into */
  text: string
  tokens: readonly Token[]
  /** the tokens' words in lower case */
  words: readonly string[]
  /** the block that the sentence stands in */
  block: Block | undefined
  /** the narrowest record over each token */
  mentions: readonly (MentionFound | undefined)[]
  times: readonly (Time | undefined)[]
  quantities: readonly (Quantity | undefined)[]
  /** the quotations around each token, outermost first */
  quotes: readonly (readonly Quote[])[]
}

/** Indices of tokens: `first` to `end`, `end` excluded. */
export interface Range {
  first: number
  end: number
}

/** The characters of a range of tokens. */
export function spanOf(reading: Reading, range: Range): Span {
  return { start: (reading.tokens[range.first] as Token).start, end: (reading.tokens[range.end - 1] as Token).end }
}

/** The records of a story that `readings` lays over its sentences. */
export interface Layers {
  sentences: readonly Sentence[]
  blocks: readonly Block[]
  mentions: readonly MentionFound[]
  times: readonly Time[]
  quantities: readonly Quantity[]
  quotes: readonly Quote[]
}

/** The sentences of a story, each with what is known of it; every list is walked once. */
export function readings(text: string, layers: Layers): Reading[] {
  const mentions = layer(layers.sentences, layers.mentions)
  const times = layer(layers.sentences, layers.times)
  const quantities = layer(layers.sentences, layers.quantities)
  const quotes = quotationsAround(layers.sentences, layers.quotes)
  let block = 0
  return layers.sentences.map((sentence, at) => {
    while (block < layers.blocks.length && (layers.blocks[block] as Block).end <= sentence.start) block++
    const around = layers.blocks[block]
    return {
      text,
      tokens: sentence.tokens,
      words: sentence.tokens.map((token) => text.slice(token.start, token.end).toLowerCase()),
      block: around && contains(around, sentence) ? around : undefined,
      mentions: mentions[at] as (MentionFound | undefined)[],
      times: times[at] as (Time | undefined)[],
      quantities: quantities[at] as (Quantity | undefined)[],
      quotes: quotes[at] as Quote[][]
    }
  })
}

/** For each sentence and token the narrowest record over it. Records begin in text order and stay in their sentence. */
function layer<R extends Span>(sentences: readonly Sentence[], records: readonly R[]): (R | undefined)[][] {
  let next = 0
  return sentences.map(({ tokens, end }) => {
    const over: (R | undefined)[] = Array(tokens.length).fill(undefined)
    let from = 0
    for (; next < records.length && (records[next] as R).start < end; next++) {
      const record = records[next] as R
      while (from < tokens.length && (tokens[from] as Token).end <= record.start) from++
      for (let at = from; at < tokens.length && (tokens[at] as Token).start < record.end; at++) {
        const other = over[at]
        if (!other || other.end - other.start > record.end - record.start) over[at] = record
      }
    }
    return over
  })
}

/** For each sentence and token the quotations that begin before it ends and have not ended. */
function quotationsAround(sentences: readonly Sentence[], quotes: readonly Quote[]): Quote[][][] {
  let next = 0
  let open: Quote[] = []
  return sentences.map(({ tokens }) =>
    tokens.map((token) => {
      if (open.some((quote) => quote.end <= token.start)) open = open.filter((quote) => quote.end > token.start)
      for (; next < quotes.length && (quotes[next] as Quote).start < token.end; next++) open = [...open, quotes[next] as Quote]
      return open
    })
  )
}
