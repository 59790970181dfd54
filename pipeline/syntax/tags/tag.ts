import { firstLabels } from './first.ts'
import type { Label } from './label.ts'
import { lexicon } from './lexicon.ts'
import { transform } from './transformation.ts'

/** The label of each word of a sentence: the usual one of the word, improved by its neighbours. */
export function labelsOf(forms: readonly string[]): Label[] {
  const first = firstLabels(forms, lexicon())
  const sentence = { labels: first.map(({ label }) => label), words: forms.map((form) => form.toLowerCase()), first }
  transform(sentence)
  return sentence.labels
}
