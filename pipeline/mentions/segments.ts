import { demonym } from '../lexicon/demonyms.ts'
import { nameHead } from '../lexicon/heads.ts'
import { roleNoun, titleForm } from '../lexicon/offices.ts'
import { isFirstName } from '../lexicon/person-names.ts'
import { isKnown } from './known-names.ts'
import type { Run } from './runs.ts'
import { connectorKind, isFieldOfOffice, otherHead } from './word-lists.ts'
import { keyOf, type Word } from './words.ts'

const longestPhrase = 8
const longestTitle = 4

/** The end of the longest phrase from `at` that `holds`, `at` where none does. */
function longest(words: readonly Word[], at: number, to: number, most: number, holds: (key: string) => boolean): number {
  for (let end = Math.min(to, at + most); end > at; end--) if (holds(keyOf(words, at, end))) return end
  return at
}

/** The end of the title or role at `at`: "Foreign Minister", "Rear Adm.", "Coach"; saints lend their names to places. */
export function titleEnd(words: readonly Word[], at: number, to: number): number {
  if (/^(?:st\.?|saint)$/.test(words[at]?.key ?? '')) return at
  return longest(words, at, to, longestTitle, (key) => titleForm(key) !== undefined || roleNoun(key)?.plural === false)
}

/** "*Transport* Commissioner", "*Finance* Director": a common noun with a capital. */
const isField = (word: Word | undefined): boolean =>
  isFieldOfOffice(word?.key ?? '') || (word?.upos !== 'PROPN' && !isFirstName(word?.key ?? ''))

/** Whether "of" can follow a head inside a name: "Ministry of Health", not "Vestferge Technologies | of | Bergen". */
const opensOf = (key: string): boolean => {
  const head = nameHead(key)
  return (head !== undefined && !(head.subtype === 'Company' && head.position === 'last')) || otherHead(key) !== undefined
}

const isHead = (key: string): boolean => nameHead(key) !== undefined || otherHead(key) !== undefined

/** Whether the words end in a head noun ("Jomo Kenyatta International Airport") that may stand last, with something before it. */
function endsInHead(words: readonly Word[], from: number, to: number): boolean {
  for (let start = Math.max(from + 1, to - 3); start < to; start++) {
    const key = keyOf(words, start, to)
    const head = nameHead(key)
    if ((head && head.position !== 'first') || otherHead(key)) return true
  }
  return false
}

/** Whether a title begins at `at` and what follows it is the name of its bearer: not a joining word, and no head of a body ("*General* Motors"). */
function opensOffice(words: readonly Word[], at: number, to: number): boolean {
  const end = titleEnd(words, at, to)
  if (end === at || end === to || words[at]?.shape !== 'capital') return false
  const standsApart = !words[at]?.glued && !words[end]?.glued && connectorKind(words[end]?.key ?? '') === undefined
  return standsApart && !endsInHead(words, at, to)
}

/** Where the next word begins that cannot belong to the name from `at`: a title with a name after it, or a joining word. */
function boundary(words: readonly Word[], at: number, to: number): number {
  for (let next = at + 1; next < to; next++) {
    const kind = connectorKind(words[next]?.key ?? '')
    if ((kind === 'of' || kind === 'and') && words[next]?.shape !== 'capital') return next
    const isMiddleName = next - at === 1 && isFirstName(words[at]?.key ?? '') && !words[next]?.text.endsWith('.')
    if (opensOffice(words, next, to) && !isMiddleName) return next
  }
  return to
}

/** Whether the name before the joining word at `joint` goes on behind it. */
function joins(words: readonly Word[], from: number, joint: number, to: number): boolean {
  if (connectorKind(words[joint]?.key ?? '') === 'of') {
    for (let start = Math.max(from, joint - 3); start < joint; start++) if (opensOf(keyOf(words, start, joint))) return true
    return hasOf(words, from, joint) && !isKnown(keyOf(words, joint + 1, boundary(words, joint + 1, to)))
  }
  const right = boundary(words, joint + 1, to)
  const leftHasOf = hasOf(words, from, joint)
  if (leftHasOf) return !isHead(words[joint + 1]?.key ?? '') && !isKnown(keyOf(words, joint + 1, right)) && titleEnd(words, joint + 1, to) === joint + 1
  const isOneWord = joint - from === 1 && !isKnown(words[from]?.key ?? '') && !isFirstName(words[from]?.key ?? '') && !isHead(words[from]?.key ?? '')
  return (isOneWord || words[joint]?.key === '&') && endsInHead(words, joint + 1, right)
}

function hasOf(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (connectorKind(words[at]?.key ?? '') === 'of' && words[at]?.shape === 'lower') return true
  return false
}

/** The end of the name that begins at `at`. */
function nameEnd(words: readonly Word[], at: number, to: number): number {
  let end = boundary(words, at, to)
  while (end < to && connectorKind(words[end]?.key ?? '') !== undefined && joins(words, at, end, to)) end = boundary(words, end, to)
  return end
}

/** Whether a known phrase that ends at `end` is a name by itself there. */
function endsAlone(words: readonly Word[], end: number, to: number): boolean {
  if (end === to || words[end]?.shape === 'lower' || words[end]?.shape === 'mark') return true
  return titleEnd(words, end, to) > end || demonym(words[end]?.key ?? '') !== undefined
}

/** "Minister of Foreign Affairs", "Director for Health": the end of what the title is over, unless that has a name of its own ("President of Kenya"). */
function officeEnd(words: readonly Word[], title: number, to: number): number {
  if (connectorKind(words[title]?.key ?? '') !== 'of') return title
  let start = title + 1
  if (connectorKind(words[start]?.key ?? '') === 'article') start++
  const end = nameEnd(words, start, to)
  const known = longest(words, start, to, longestPhrase, isKnown)
  return known > start || endsInHead(words, start, end) || isHead(words[start]?.key ?? '') ? start : end
}

/** Cuts a run into the names it holds: "Kenyan | President | Ruth Mwangi" has two; titles are none. */
export function segments(words: readonly Word[], run: Run): Run[] {
  const found: Run[] = []
  let at = run.from
  while (at < run.to) {
    const kind = connectorKind(words[at]?.key ?? '')
    const isJoint = words[at]?.shape !== 'capital' && (kind === 'of' || kind === 'and' || kind === 'article')
    if (isJoint || (words[at]?.shape === 'mark' && found.length > 0)) {
      at++
      continue
    }
    const end = segmentEnd(words, at, run.to, found.at(-1)?.to === at)
    if (end.isName) found.push({ from: at, to: end.to })
    at = Math.max(end.to, at + 1)
  }
  return found
}

/** "In Oslo | Kari Moen spoke": whether a first name and another word with a capital follow the name of a place. */
function isBeforePerson(words: readonly Word[], at: number, to: number): boolean {
  return to - at >= 2 && to - at <= 3 && isFirstName(words[at]?.key ?? '') && words[at + 1]?.shape === 'capital' && !endsInHead(words, at, to)
}

/** "EU | Transport Commissioner Lena Holt", "Kenya | Ambassador": whether a title comes at `at`, with one word of its own before it at most. */
function isBeforeOffice(words: readonly Word[], at: number, to: number): boolean {
  if (words[at]?.shape !== 'capital' || words[at]?.glued) return false
  return !endsInHead(words, at, to) && (titleEnd(words, at, to) > at || titleEnd(words, at + 1, to) > at + 1)
}

function segmentEnd(words: readonly Word[], at: number, to: number, followsName: boolean): { to: number; isName: boolean } {
  const name = nameEnd(words, at, to)
  const known = longest(words, at, to, longestPhrase, (key) => isKnown(key) && titleForm(key) === undefined)
  const isHeaded = endsInHead(words, at, name) || hasOf(words, at, name)
  if (known >= name || (known - at >= 2 && !isHeaded && endsAlone(words, known, to))) return { to: known, isName: true }
  const goesBeforeOthers = isBeforeOffice(words, known, to) || isBeforePerson(words, known, name)
  if (known > at && goesBeforeOthers && !isFirstName(words[at]?.key ?? '')) return { to: known, isName: true }
  if (!isHeaded) {
    const title = titleEnd(words, at, to)
    const isPartOfTitle =
      title === at && name - at === 1 && titleEnd(words, name, to) > name && words[at]?.shape === 'capital' && (followsName || isField(words[at]))
    if (isPartOfTitle) return { to: name, isName: false }
    if (title > at) return { to: officeEnd(words, title, to), isName: false }
    const people = longest(words, at, to, 3, (key) => demonym(key) !== undefined)
    const isFirst = isFirstName(words[at]?.key ?? '') && words[people]?.shape === 'capital' && !isFirstName(words[people]?.key ?? '')
    if (people > at && people < name && !isFirst) return { to: people, isName: true }
  }
  return { to: name, isName: true }
}
