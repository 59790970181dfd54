import { locationsNamed } from '../lexicon/locations.ts'
import { isSayingVerb } from '../lexicon/saying-verbs.ts'
import { lazy, readTable } from '../lexicon/table.ts'
import type { TypedRun } from './headlines.ts'
import { isSportWord } from './word-lists.ts'
import { keyOf, type Word, type WordedSentence } from './words.ts'

const deeds = lazy(() => new Map(readTable<'lemma' | 'doer'>(new URL('./deeds.tsv', import.meta.url)).map((row) => [row.lemma, row.doer])))

/** What places stand for in a story besides themselves. */
export interface Metonyms {
  /** whether a place stands for its government ("*Moscow* denied the report") or its team ("*Norway* won 2-0") */
  standsForOther(run: TypedRun): boolean
}

/** A story with fewer of the words of sport is not about a game. */
const fewestSportWords = 4

/** The metonyms of a story: teams only where it tells of a game. */
export function metonymsOf(sentences: readonly WordedSentence[]): Metonyms {
  const sportWords = new Set(sentences.flatMap(({ words }) => words.filter(({ key }) => isSportWord(key)).map(({ key }) => key)))
  const isGame = sportWords.size >= fewestSportWords
  return { standsForOther: (run) => run.name.type === 'Place' && (standsForGovernment(run) || (isGame && standsForTeam(run))) }
}

/** A country, a capital or the seat of a government ("the White House") as the one who speaks or decides, or is accused. */
function standsForGovernment({ sentence: { words }, from, to }: TypedRun): boolean {
  const places = locationsNamed(keyOf(words, from, to))
  if (!places.some(({ capital, precision }) => capital || precision === 'country' || precision === 'facility')) return false
  const verb = verbAfter(words, to)
  if (verb && (isSayingVerb(verb.key) || deeds().get(verb.lemma) === 'government')) return true
  return /^(?:accus|blam)(?:ed|es|ing)$/.test(words[from - 1]?.key ?? '') && /^(?:of|for)$/.test(words[to]?.key ?? '')
}

/** "*Norway* 2 Sweden 1", "*Norway* struck back", "a goal against *Sweden*". */
function standsForTeam({ sentence: { words }, from, to }: TypedRun): boolean {
  if (!locationsNamed(keyOf(words, from, to)).some(({ precision }) => precision === 'country' || precision === 'admin' || precision === 'city')) return false
  if (/^\d{1,3}$/.test(words[to]?.text ?? '') || /^(?:against|past|beat|beating)$/.test(words[from - 1]?.key ?? '')) return true
  return deeds().get(verbAfter(words, to)?.lemma ?? '') === 'team'
}

const mostWordsBeforeVerb = 4

/**
 * The verb of which a name is the subject: behind auxiliaries and adverbs ("Oslo *has not yet* replied"), the rest of a list ("Oslo *and Paris* refused") and
 * "is expected to"; not of the passive ("Oslo was warned").
 */
function verbAfter(words: readonly Word[], to: number): Word | undefined {
  let at = words[to]?.key === 'and' && words[to + 1]?.shape === 'capital' ? to + 2 : to
  let isPassive = false
  for (const end = at + mostWordsBeforeVerb; at < end; at++) {
    const word = words[at]
    if (!word || word.shape === 'mark' || word.shape === 'capital') return undefined
    if (/^(?:is|are|was|were|been|be)$/.test(word.key)) isPassive = true
    else if (word.key === 'to') isPassive = false
    else if (!passedOver.test(word.key)) return isPassive && !word.key.endsWith('ing') && words[at + 1]?.key !== 'to' ? undefined : deedAt(words, at, isPassive)
  }
  return undefined
}

const passedOver =
  /^(?:has|have|had|will|would|can|could|may|might|must|should|did|does|do|not|also|never|again|already|immediately|later|soon|still|yet|who|which|\p{L}+ly)$/u

/** "is expected *to expel*", "has threatened": the verb at a place, or the one behind "expected to". */
const deedAt = (words: readonly Word[], at: number, isPassive: boolean): Word | undefined =>
  isPassive && words[at + 1]?.key === 'to' ? words[at + 2] : words[at]
