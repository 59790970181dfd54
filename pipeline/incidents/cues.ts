import type { Sentence, Span } from '../document.ts'

/** A cue of a table where the text has it. */
export interface Cue<Row = unknown> extends Span {
  sentence: number
  row: Row
}

/** Rows of a table of cues by the first of their words, longest first. */
export type CueTable<Row> = ReadonlyMap<string, readonly { words: readonly string[]; row: Row }[]>

/** Sorts rows whose column `words` holds words parted by blanks. */
export function cueTable<Row extends { words: string }>(rows: readonly Row[]): CueTable<Row> {
  const table = new Map<string, { words: string[]; row: Row }[]>()
  for (const row of rows) {
    const words = row.words.split(' ')
    const first = words[0] as string
    table.set(
      first,
      [...(table.get(first) ?? []), { words, row }].sort((a, b) => b.words.length - a.words.length)
    )
  }
  return table
}

/** The cues of a table in the sentences of a text, in text order. */
export function cuesIn<Row>(text: string, sentences: readonly Sentence[], table: CueTable<Row>): Cue<Row>[] {
  return sentences.flatMap(({ tokens }, sentence) => {
    const words = tokens.map((token) => text.slice(token.start, token.end).toLowerCase())
    return words.flatMap((word, at) => {
      const found = table.get(word)?.find((candidate) => candidate.words.every((expected, offset) => words[at + offset] === expected))
      const last = found && tokens[at + found.words.length - 1]
      return found && last ? [{ start: (tokens[at] as Span).start, end: last.end, sentence, row: found.row }] : []
    })
  })
}
