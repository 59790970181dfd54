import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Sentence, StoryRead } from '../../pipeline/document.ts'
import { parse } from '../../pipeline/parse/index.ts'
import { syntax } from '../../pipeline/syntax/index.ts'

const processor = unified().use(parse).use(syntax).freeze()

/** A text as `syntax` leaves it. */
export function analysed(text: string, known: Partial<StoryRead> = {}): VFile {
  const story: StoryRead = { id: 'story', language: 'en', source: { format: 'text', sha256: '' }, ...known }
  const file = new VFile({ value: text, data: { story } })
  processor.runSync(processor.parse(file), file)
  return file
}

export const sentencesIn = (text: string): Sentence[] => analysed(text).data.sentences ?? []

/** The tokens of a text as they are written. */
export const forms = (text: string): string[] => sentencesIn(text).flatMap(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)))

/** `word/TAG` of each token, with the Penn tag or the universal part of speech. */
export const tagged = (text: string, tag: 'xpos' | 'upos'): string[] =>
  sentencesIn(text).flatMap(({ tokens }) => tokens.map((token) => `${text.slice(token.start, token.end)}/${token[tag]}`))
