import type { Cue } from './cue.ts'
import type { Paragraph } from './paragraph.ts'
import { type Phrase, phraseStartingAt } from './phrase.ts'

/** Verbs whose object is the person told. */
const TELLING = new Set([
  ...['tell', 'remind', 'assure', 'inform', 'warn', 'ask', 'advise', 'persuade', 'convince', 'notify', 'brief'],
  ...['urge', 'order', 'instruct', 'direct', 'command', 'beg', 'implore', 'invite', 'encourage', 'caution', 'promise']
])

/** Verbs with whom the person told follows "to". */
const SAYING = new Set(['say', 'write', 'explain', 'complain', 'admit', 'confirm', 'speak', 'talk', 'reply', 'respond'])

/** Prepositions that lead from the person told to what is asked for or told of: "asked the army [for trucks]". */
const LEADS = new Set(['for', 'about', 'on'])

/** Whether the object of the cue may be a person who is told: "told [reporters]", "ordered [the army]", but not "denied [a report]". */
export const tells = (cue: Cue): boolean => TELLING.has(cue.lemma)

/** Whom something is told, right after its cue: "told [reporters]", "said to [her neighbour]". */
export function toldAfter(paragraph: Paragraph, cue: Cue): Phrase | undefined {
  if (tells(cue)) return toldFrom(paragraph, cue.last + 1)
  if (SAYING.has(cue.lemma) && paragraph.tokens[cue.last + 1]?.lemma === 'to') return toldFrom(paragraph, cue.last + 2)
  return undefined
}

/** The phrase that begins here, as far as it names the person. */
export function toldFrom(paragraph: Paragraph, first: number): Phrase | undefined {
  const phrase = phraseStartingAt(paragraph, first)
  if (!phrase) return undefined
  for (let at = first + 1; at < phrase.last; at++) {
    const lead = paragraph.tokens[at]
    if (lead?.upos === 'ADP' && LEADS.has(lead.lemma)) return { first, last: at - 1 }
  }
  return phrase
}
