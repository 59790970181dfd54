import { regularLemma } from '../../pipeline/syntax/lemmas/lemma.ts'
import type { Lexicon } from '../../pipeline/syntax/tags/lexicon.ts'
import type { GoldSentence } from './corpus.ts'
import { type Counts, count, ranked } from './count.ts'

/** A lemma that was given once only may be a slip, save that of a past form without -ed. */
const leastCount = (form: string, label: string): number => (/^VB[DN]$/.test(label) && /^\p{Ll}+(?<!ed|ing)$/u.test(form) ? 1 : 2)

/** Forms whose usual lemma is not the one of the rules: form in lower case, label, lemma. */
export function irregularForms(sentences: readonly GoldSentence[], lexicon: Lexicon): [string, string, string][] {
  const lemmas = new Map<string, { form: string; label: string; lemmas: Counts<string>; regular: Counts<string> }>()
  for (const { forms, labels, lemmas: given } of sentences) {
    for (const [index, form] of forms.entries()) {
      const label = labels[index] ?? ''
      const lower = form.toLowerCase()
      const key = `${lower} ${label}`
      const seen = lemmas.get(key) ?? { form: lower, label, lemmas: new Map(), regular: new Map() }
      lemmas.set(key, seen)
      count(seen.lemmas, given[index] ?? '')
      count(seen.regular, regularLemma(form, label, lexicon))
    }
  }
  const rows: [string, string, string][] = []
  for (const key of [...lemmas.keys()].sort()) {
    const { form, label, lemmas: given, regular } = lemmas.get(key) as { form: string; label: string; lemmas: Counts<string>; regular: Counts<string> }
    const [lemma = '', times = 0] = ranked(given)[0] ?? []
    const right = ranked(regular)[0]?.[0] === lemma && regular.size === 1
    if (!right && times >= leastCount(form, label) && times > (given.get(ranked(regular)[0]?.[0] ?? '') ?? 0) && !/\s/.test(form) && !/\d/.test(form))
      rows.push([form, label, lemma])
  }
  return rows
}
