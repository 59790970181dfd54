import { createRequire } from 'node:module'
import { lazy, readTable } from '../lexicon/table.ts'

/** Words that English puts into nearly every sentence and that hardly any other language has. */
const englishWords = lazy(() => new Set(readTable<'word'>(new URL('./english-words.tsv', import.meta.url)).map((row) => row.word)))

/** Languages that newspapers appear in, their English names by code. */
const languages = lazy(() => new Map(readTable<'code' | 'name'>(new URL('./languages.tsv', import.meta.url)).map(({ code, name }) => [code, name])))

/** Loaded only for a text that its function words do not show to be English: it takes some 230 ms, which English stories never pay. */
const detector = lazy(() => createRequire(import.meta.url)('tinyld') as typeof import('tinyld'))

/** How much of a text is looked at, in UTF-16 code units. */
const sampleLength = 3000

/** Fewest letters of a Latin-script text that the detector is asked about: a headline of names ("Merkel, Macron meet in Berlin") looks like any language. */
const fewestLetters = 140

/** Fewest letters of a Latin-script text in which the detector overrules even one word that only English has: "Crews report progress against the Alder Fire" is short of others. */
const lettersToOverrule = 400

/**
 * The language of a text as a BCP 47 tag. A text too short to tell counts as what its metadata say, else as English; a longer one speaks for itself.
 *
 * @param stated language tag of the metadata; its region is kept where the text agrees
 */
export function languageOf(text: string, stated?: string): string {
  const found = detect(text.slice(0, sampleLength))
  if (found === undefined) return stated ?? 'en'
  return stated?.split('-')[0] === found ? stated : found
}

/** The English name of a language, or its tag. */
export const languageName = (tag: string): string => languages().get(tag.split('-')[0] ?? tag) ?? tag

/** Whether a language tag is one of English. */
export const isEnglish = (tag: string): boolean => tag === 'en' || tag.startsWith('en-')

/** A tag as BCP 47 writes it ("en_ie" is "en-IE"), or undefined when it cannot be one. */
export function languageTag(tag: string): string | undefined {
  const [language = '', ...rest] = tag.trim().split(/[-_]/)
  if (!/^[a-z]{2,3}$/i.test(language) || !rest.every((part) => /^[a-z0-9]{2,8}$/i.test(part))) return undefined
  return [language.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-')
}

/** The primary language of a text; undefined where it is too short to tell; `und` where only its script says that it is not English. */
function detect(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const english = words.filter((word) => englishWords().has(word))
  const share = english.length / words.length
  if (new Set(english).size >= 2 && share >= 0.1) return 'en'
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const isLatin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters
  if (isLatin && (letters < fewestLetters || share >= 0.05 || (english.length > 0 && letters < lettersToOverrule))) return undefined
  const found = detector().detect(sample, { only: [...languages().keys()] })
  if (found === 'ja' && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)) return 'zh'
  if (found !== '') return found
  return isLatin ? undefined : 'und'
}
