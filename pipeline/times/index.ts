import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, numbered, type Time } from '../document.ts'
import { type Term, termsOf } from '../lexicon/terms.ts'
import { doubt } from '../message.ts'
import type { Against } from './context.ts'
import type { Expression } from './expression.ts'
import { findExpressions } from './find.ts'
import { joinExpressions } from './join.ts'
import { timeRecord } from './record.ts'
import { startingContext } from './reference.ts'
import { resolve } from './resolve.ts'

/** Finds temporal expressions and resolves them: adds `times`. */
export const times: Plugin<[], Root> = () => (_tree, file) => {
  const text = String(file.value)
  const story = added(file, 'story')
  const placed = added(file, 'sentences').flatMap((sentence) => {
    const terms = termsOf(text, sentence)
    return joinExpressions(terms, findExpressions(terms)).map((expression) => ({ expression, terms, start: startOf(expression, terms) }))
  })
  const context = startingContext(story, placed)
  const records = placed.map(({ expression, terms, start }, place): Omit<Time, 'id'> => {
    const resolved = resolve(expression, terms, context, place)
    const end = (terms[expression.end - 1] as Term).end
    const { anchor } = resolved
    return {
      start,
      end,
      text: text.slice(start, end),
      ...timeRecord(expression, resolved),
      ...(anchor && { anchor: { rule: anchor.rule, ...(anchor.against !== undefined && { against: nameOf(story.id, anchor.against) }) } })
    }
  })
  file.data.times = numbered(story.id, 't', records)
  const open = file.data.times.find((time) => time.anchor?.rule === 'no-date-known')
  if (open) doubt(file, 'date-unknown', `Cannot resolve \`${open.text}\` and what is like it: no date of publication is known and the story gives none`, open)
}

const startOf = ({ first }: Expression, terms: readonly Term[]): number => (terms[first] as Term).start

const nameOf = (story: string, against: Against): string => (against === 'datePublished' ? against : `${story}/t${against + 1}`)
