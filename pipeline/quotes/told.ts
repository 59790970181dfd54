import type { Cue } from './cue.ts'
import type { Paragraph } from './paragraph.ts'
import { type Phrase, phraseStartingAt } from './phrase.ts'

/** Verbs whose object is the person told. */
const TELLING = new Set(['tell', 'remind', 'assure', 'inform', 'warn', 'ask', 'advise', 'persuade', 'convince', 'notify', 'brief'])

/** Verbs with whom the person told follows "to". */
const SAYING = new Set(['say', 'write', 'explain', 'complain', 'admit', 'confirm', 'speak', 'talk', 'reply', 'respond'])

/** Whom something is told, right after its cue: "told [reporters]", "said to [her neighbour]". */
export function toldAfter(paragraph: Paragraph, cue: Cue): Phrase | undefined {
  if (TELLING.has(cue.lemma)) return phraseStartingAt(paragraph, cue.last + 1)
  if (SAYING.has(cue.lemma) && paragraph.tokens[cue.last + 1]?.lemma === 'to') return phraseStartingAt(paragraph, cue.last + 2)
  return undefined
}
