import { demonym } from '../lexicon/demonyms.ts'
import { nameHead } from '../lexicon/heads.ts'
import { locationsNamed } from '../lexicon/locations.ts'
import { roleNoun } from '../lexicon/offices.ts'
import { isKnown } from './known-names.ts'
import { connectorKind, isAdjectiveTail, isNeverName } from './word-lists.ts'
import { keyOf, type Word } from './words.ts'

/** Words `from` to `to` (exclusive) of a sentence: capitalised ones and what joins them. */
export interface Run {
  from: number
  to: number
}

const isRaised = (word: Word | undefined): boolean => word?.free === true && (word.shape === 'capital' || word.shape === 'acronym')
const canStand = (word: Word | undefined): word is Word => word !== undefined && isRaised(word) && !isNeverName(word.key)

/** "al" of "al-Assad" where it is cut from the name: the article and the capital after its hyphen. */
const isArabicArticle = (words: readonly Word[], at: number): boolean =>
  connectorKind(words[at]?.key ?? '') === 'particle' && isHyphen(words[at + 1]) && words[at + 2]?.glued === true && isRaised(words[at + 2])

const isHyphen = (word: Word | undefined): boolean => word?.glued === true && word.key === '-'

/** "people's", "attorney's": owners inside the names of bodies, not of their own. */
const owners = new Set([
  'people',
  'women',
  'children',
  'men',
  'workers',
  'farmers',
  'teachers',
  'students',
  'doctors',
  'attorney',
  'prosecutor',
  'citizens',
  'youth'
])

/** Where a run goes on after `to`: the index behind the word that joins it, or `to` where it ends. */
function goesOn(words: readonly Word[], from: number, to: number): number {
  const word = words[to]
  if (!word?.free || word.newLine) return to
  if (isHyphen(word)) return afterHyphen(words, from, to)
  if (word.key === '/') return isSlashedSuffix(words, to) ? to + 2 : to
  if (/^['’]s?$/.test(word.text) && word.glued) return afterPossessive(words, from, to)
  if (isRaised(word) && connectorKind(word.key) !== 'article') return !word.glued && !(isNeverName(word.key) && word.key.length > 1) ? to + 1 : to
  if (isArabicArticle(words, to)) return to + 3
  return afterConnector(words, to)
}

/** "Vestferge *A/S*": a company suffix cut at its slash. */
const isSlashedSuffix = (words: readonly Word[], slash: number): boolean =>
  words[slash]?.glued === true && words[slash + 1]?.glued === true && nameHead(keyOf(words, slash - 1, slash + 2))?.subtype === 'Company'

/** "Asia-Pacific", "F-16", "Kim Jong-un" go on; "Syrian-Turkish", "London-based" end before the hyphen. */
function afterHyphen(words: readonly Word[], from: number, to: number): number {
  const next = words[to + 1]
  if (next === undefined || !next.glued || !next.free) return to
  if (next.shape === 'number') return to + 2
  if (isRaised(next)) return isPair(words[to - 1], next) && !isKnown(keyOf(words, to - 1, to + 2)) ? to : to + 2
  const isSyllable = next.shape === 'lower' && next.text.length <= 6 && to - from >= 2 && !isAdjectiveTail(next.key) && !/(?:ed|ing)$/.test(next.key)
  return isSyllable ? to + 2 : to
}

const isPeopleOrPlace = (key: string): boolean => demonym(key) !== undefined || locationsNamed(key).length > 0
const isPair = (left: Word | undefined, right: Word): boolean => left !== undefined && isPeopleOrPlace(left.key) && isPeopleOrPlace(right.key)

/** "People's Liberation Army", "Sailors' Guild", "St. Olav's Hospital", "McDonald's". */
function afterPossessive(words: readonly Word[], from: number, to: number): number {
  const owner = words[to - 1]?.key ?? ''
  if (isKnown(keyOf(words, from, to + 1)) && !isKnown(keyOf(words, from, to))) return to + 1
  const isSaint = /^(?:st\.?|saint)$/.test(words[to - 2]?.key ?? '')
  const isUnion = owner.endsWith('s') && words[to]?.text.length === 1 && nameHead(words[to + 1]?.key ?? '')?.type === 'Organization'
  const isOwner = isSaint || isUnion || owners.has(owner) || roleNoun(owner) !== undefined
  return isOwner && canStand(words[to + 1]) ? to + 2 : to
}

/** "Bank of the South", "Ludwig van Beethoven", "Ministry of Health and Sport": at most two joining words, then a capital. */
function afterConnector(words: readonly Word[], to: number): number {
  let at = to
  while (at < to + 3 && connectorKind(words[at]?.key ?? '') !== undefined && words[at]?.shape !== 'number') at++
  if (at === to) return to
  if (connectorKind(words[to]?.key ?? '') === 'article') return to
  if (isArabicArticle(words, at)) return at + 3
  return canStand(words[at]) && !words[at]?.glued ? at + 1 : to
}

/** Longer runs are lists without commas or lines in capitals; cutting them keeps the work linear. */
const longestRun = 24

/** The runs of a sentence, in order. */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < words.length) {
    const isStart = canStand(words[at])
    const isArticle = !isStart && words[at]?.free === true && isArabicArticle(words, at)
    if (!isStart && !isArticle) {
      at++
      continue
    }
    const from = at
    let to = isArticle ? at + 3 : at + 1
    for (let next = goesOn(words, from, to); next > to && next - from <= longestRun; next = goesOn(words, from, to)) to = next
    runs.push({ from, to })
    at = to
  }
  return runs
}
