import { remembered } from '../../lexicon/sorted-table.ts'
import { lazy, readTable } from '../../lexicon/table.ts'
import { type Label, tagsOf } from '../tags/label.ts'
import { type Lexicon, lexicon } from '../tags/lexicon.ts'
import { baseOfComparative, baseOfPast, baseOfProgressive, baseOfThirdPerson, singular } from './endings.ts'

/** Lemmas by form in lower case, by label. */
const irregular = lazy(() => {
  const table = new Map<Label, Map<string, string>>()
  for (const { form, label, lemma } of readTable<'form' | 'label' | 'lemma'>(new URL('./irregular.tsv', import.meta.url))) {
    const forms = table.get(label) ?? new Map<string, string>()
    table.set(label, forms.set(form, lemma))
  }
  return table
})

/** Prefixes of verbs that are inflected like the verb without it. */
const prefix = /^(?:over|under|out|re|un|up|with|fore|mis)(?=\p{L}{3})/u

/** The dictionary form of a word with its label: `children` NNS gives `child`, `Americans` NNPS `American`, `n't` RB+PART `not`, `overthrew` VBD `overthrow`. */
export function lemmaOf(form: string, label: Label): string {
  const known = lemmas.get(label) ?? remembered((word) => lookUp(word, label))
  lemmas.set(label, known)
  return known(form)
}

/** Lemmas that were looked up, by label. */
const lemmas = new Map<Label, (form: string) => string>()

function lookUp(form: string, label: Label): string {
  const lower = form.toLowerCase()
  const forms = irregular().get(label)
  const known = forms?.get(lower)
  if (known !== undefined) return known
  const before = label === 'VBD' || label === 'VBN' ? prefix.exec(lower)?.[0] : undefined
  const base = before && forms?.get(lower.slice(before.length))
  return base ? before + base : regularLemma(form, label, lexicon())
}

/** The dictionary form by the rules of regular words alone. */
export function regularLemma(form: string, label: Label, known: Lexicon): string {
  const { xpos, upos } = tagsOf(label)
  const plain = form.replace(/[’‘]/g, "'")
  if (upos === 'PUNCT')
    return plain
      .replace(/[“”]/g, '"')
      .replace(/^(?:--|–|—)$/, '-')
      .replace(/^\.\.\.$/, '…')
  if (xpos === 'CD') return /^\d/.test(form) ? form.replace(/,/g, '') : plain.toLowerCase()
  if (/^\d/.test(form)) return plain
  if (xpos === 'NNPS') return singular(plain)
  if (xpos === 'NNP' || xpos === 'ADD' || xpos === 'FW' || upos === 'SYM') return plain
  const word = keepsCase(plain, known) ? plain : plain.toLowerCase()
  switch (xpos) {
    case 'NNS':
      return singular(word)
    case 'VBZ':
      return baseOfThirdPerson(word)
    case 'VBD':
    case 'VBN':
      return baseOfPast(word, known)
    case 'VBG':
      return baseOfProgressive(word, known)
    case 'JJR':
    case 'RBR':
      return baseOfComparative(word, 'er', known)
    case 'JJS':
    case 'RBS':
      return baseOfComparative(word, 'est', known)
    default:
      return word
  }
}

/** Whether a capitalised word has its capitals from itself and not from its place: `Iraqi`, `CEO`. */
function keepsCase(word: string, { words }: Lexicon): boolean {
  const lower = word.toLowerCase()
  return word !== lower && words.get(lower) === undefined && (words.get(word) !== undefined || /^(?:\p{Lu}[\p{Lu}\d]+s?|.*\p{Ll}\p{Lu}.*)$/u.test(word))
}
