import { baseOfThirdPerson } from '../lemmas/endings.ts'
import type { Label } from './label.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { labelByShape } from './shape.ts'

/** A token before its neighbours have been looked at: the label it most likely has, and those it may have; without these it may have any open-class label. */
export interface FirstLabel {
  label: Label
  possible?: readonly Label[]
}

/** Capitalised words among all long ones from which a sentence counts as written in title case. */
const titleCaseShare = 0.7
/** Letters of a long word; shorter ones are in lower case in titles too. */
const longWord = 4

/** The label of each word of a sentence by the word alone. */
export function firstLabels(forms: readonly string[], lexicon: Lexicon): FirstLabel[] {
  const title = isTitleCase(forms)
  const start = forms.findIndex((form) => /[\p{L}\p{N}]/u.test(form))
  return forms.map((form, index) => firstLabel(form, lexicon, index === start || (index > 0 && opensSentence(forms[index - 1])), title))
}

function firstLabel(form: string, lexicon: Lexicon, start: boolean, title: boolean): FirstLabel {
  const exact = lexicon.words.get(form)
  if (!isCapitalised(form)) return exact ? known(exact) : (byShape(form) ?? byBase(form, lexicon) ?? { label: byEnding(form, lexicon) })
  const lower = lexicon.words.get(form.toLowerCase())
  if (start && lower && !(exact && exact.count > lower.count)) return known(lower)
  if (exact) return known(exact)
  if (title && lower) return { label: lower.labels[0] ?? 'NN', possible: [...lower.labels, 'NNP', 'NNPS'] }
  const label = labelByShape(form) ?? 'NNP'
  return lower ? { label, possible: [label, 'NNPS', ...lower.labels] } : { label }
}

const known = (entry: Entry): FirstLabel => ({ label: entry.labels[0] ?? 'NN', possible: entry.labels })

function byShape(form: string): FirstLabel | undefined {
  const label = labelByShape(form)
  return label === undefined ? undefined : { label, possible: [label] }
}

/** An unknown form in -s of a word that is only a verb is its third person: `urges`; of one that is no verb it is a plural. */
function byBase(form: string, { words }: Lexicon): FirstLabel | undefined {
  if (!form.endsWith('s')) return undefined
  const labels = words.get(baseOfThirdPerson(form))?.labels ?? []
  const verb = labels.some((label) => label === 'VB' || label === 'VBP')
  if (!verb) return labels.includes('NN') ? { label: 'NNS', possible: ['NNS'] } : undefined
  return labels.includes('NN') ? { label: 'NNS', possible: ['NNS', 'VBZ'] } : { label: 'VBZ', possible: ['VBZ', 'NNS'] }
}

function byEnding(form: string, lexicon: Lexicon): Label {
  for (let length = Math.min(5, form.length - 1); length > 0; length--) {
    const label = lexicon.endings.get(form.slice(-length))
    if (label !== undefined) return label
  }
  return 'NN'
}

const isCapitalised = (form: string): boolean => {
  const code = form.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(form)
}

/** Whether a sentence may begin after a token: within quotation marks, after a colon or the number of a list. */
const opensSentence = (form: string | undefined): boolean => form !== undefined && form.length <= 3 && /^(?:["“‘:]|\d{1,2}[.)])$/.test(form)

/** Whether most long words of a sentence are capitalised: `Council Votes to Close Two Schools`. */
function isTitleCase(forms: readonly string[]): boolean {
  const long = forms.filter((form) => form.length >= longWord && /^\p{L}/u.test(form))
  return long.length >= 3 && long.filter(isCapitalised).length >= titleCaseShare * long.length
}
