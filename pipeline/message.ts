import type { VFile } from 'vfile'
import type { Message, Span } from './document.ts'

/** Every message that the pipeline can raise: its code, the stage that raises it and how grave it is. */
export const messageRules = {
  'not-english': { stage: 'read', level: 'warning' },
  'not-a-date': { stage: 'read', level: 'warning' },
  'missing-for-search': { stage: 'facts', level: 'info' },
  'date-unknown': { stage: 'times', level: 'info' },
  'not-a-url': { stage: 'read', level: 'warning' },
  'not-a-language': { stage: 'read', level: 'warning' },
  'wrong-encoding': { stage: 'read', level: 'warning' },
  'guessed-encoding': { stage: 'read', level: 'warning' },
  'broken-bytes': { stage: 'read', level: 'warning' },
  'broken-front-matter': { stage: 'read', level: 'warning' },
  'html-in-markdown': { stage: 'read', level: 'info' },
  'broken-json-ld': { stage: 'read', level: 'info' }
} as const satisfies Record<string, { stage: Message['stage']; level: 'info' | 'warning' }>

export type MessageRule = keyof typeof messageRules

/** Line and column of an offset, both from 1, as vfile counts them. */
export function pointAt(text: string, offset: number): { line: number; column: number; offset: number } {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1, offset }
}

/** Says what is doubtful on the file: about `span` of the text, or about the story as a whole. */
export function doubt(file: VFile, rule: MessageRule, reason: string, span?: Span): void {
  const { stage, level } = messageRules[rule]
  const text = String(file.value)
  const place = span && { start: pointAt(text, span.start), end: pointAt(text, span.end) }
  const options = { ruleId: rule, source: stage, ...(place ? { place } : {}) }
  if (level === 'info') file.info(reason, options)
  else file.message(reason, options)
}
