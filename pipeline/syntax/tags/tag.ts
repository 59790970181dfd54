import { missedVerbs } from './finite.ts'
import { type FirstLabel, firstLabels } from './first.ts'
import type { Label } from './label.ts'
import { lexicon } from './lexicon.ts'
import { transform } from './transformation.ts'

/** The label of each word of a sentence: the usual one of the word, improved by its neighbours, and anew where these leave a clause without its verb. */
export function labelsOf(forms: readonly string[]): Label[] {
  const words = forms.map((form) => form.toLowerCase())
  const first = firstLabels(forms, lexicon())
  const labels = improved(words, first)
  const verbs = missedVerbs({ labels, words, first })
  if (verbs.size === 0) return labels
  for (const [at, label] of verbs) first[at] = { label, possible: [label] }
  return improved(words, first)
}

function improved(words: readonly string[], first: readonly FirstLabel[]): Label[] {
  const labels = first.map(({ label }) => label)
  transform({ labels, words, first })
  return labels
}
