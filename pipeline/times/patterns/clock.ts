import { readCardinal } from '../../lexicon/number-words.ts'
import type { Term } from '../../lexicon/terms.ts'
import type { Clock, Match, Pattern } from '../expression.ts'
import { partOf, zoneOf } from '../vocabulary.ts'
import { afterPhrase } from './phrases.ts'

/**
 * A time of day, with its zone.
 *
 *     at 7:30 p.m. GMT     by 9am     noon     0735 GMT     six o'clock     4 in the morning
 *        ^^^^^^^^^^^^^        ^^^     ^^^^     ^^^^^^^^     ^^^^^^^^^^^     ^^^^^^^^^^^^^^^^
 * Not "won 3:1", "1:36.6", "Genesis 1:12"; "at 7" alone may be an age or a place.
 */
export const clock: Pattern = {
  name: 'clock',
  begins: ['number', 'noon', 'midday', 'midnight'],
  match
}

function match(terms: readonly Term[], at: number): Match | undefined {
  const word = terms[at]?.lower
  if (word === 'noon' || word === 'midday') return { end: at + 1, clock: { hour: 12, minute: 0 } }
  if (word === 'midnight') return { end: at + 1, clock: { hour: 24, minute: 0 } }
  if (terms[at]?.joined && terms[at - 1]?.kind !== 'mark') return undefined
  const face = faceAt(terms, at)
  if (!face || face.hour > 24 || (face.minute ?? 0) > 59) return undefined
  const half = halfOfDay(terms, face.end)
  if (half && face.hour > 12) return undefined
  const hour = half ? (face.hour % 12) + (half.afternoon ? 12 : 0) : face.hour
  const end = half?.end ?? face.end
  const zone = zoneAfter(terms, end)
  if (!half && !face.sure && !zone) return undefined
  const said: Clock = { hour, ...(face.minute !== undefined && { minute: face.minute }), ...(zone?.offset && { zone: zone.offset }) }
  return { end: zone?.end ?? end, clock: said }
}

interface Face {
  hour: number
  minute?: number
  end: number
  /** Nothing but a time of day is written so. */
  sure: boolean
}

/** "7:30", "7.30", "0735", "7", "seven o'clock". */
function faceAt(terms: readonly Term[], at: number): Face | undefined {
  const [first, colon, minutes] = [terms[at], terms[at + 1], terms[at + 2]]
  const oClock = (end: number) =>
    afterPhrase(terms, end, [
      ['o', "'", 'clock'],
      ['o', '’', 'clock']
    ])
  if (first?.kind !== 'number') {
    const spoken = readCardinal(terms, at)
    const end = spoken && oClock(spoken.end)
    if (end !== undefined) return { hour: spoken?.value as number, end, sure: true }
    return spoken && halfOfDay(terms, spoken.end) ? { hour: spoken.value, end: spoken.end, sure: false } : undefined
  }
  if (colon?.text === ':' && colon.joined && minutes?.joined && minutes.kind === 'number' && first.text.length <= 2) {
    // a third pair would be a race's or a recording's length
    if (minutes.text.length !== 2 || (terms[at + 3]?.text === ':' && terms[at + 3]?.joined)) return undefined
    return { hour: first.value as number, minute: minutes.value as number, end: at + 3, sure: true }
  }
  const dotted = /^([0-9]{1,2})\.([0-9]{2})$/.exec(first.text)
  if (dotted) return { hour: Number(dotted[1]), minute: Number(dotted[2]), end: at + 1, sure: false }
  if (/^[0-9]{4}$/.test(first.text)) return { hour: Number(first.text.slice(0, 2)), minute: Number(first.text.slice(2)), end: at + 1, sure: false }
  if (!/^[0-9]{1,2}$/.test(first.text)) return undefined
  const end = oClock(at + 1)
  return { hour: first.value as number, end: end ?? at + 1, sure: end !== undefined }
}

/** "p.m.", "pm", "in the evening". */
function halfOfDay(terms: readonly Term[], at: number): { afternoon: boolean; end: number } | undefined {
  const term = terms[at]
  if (term?.lower === 'am' || term?.lower === 'pm') return { afternoon: term.lower === 'pm', end: at + 1 }
  if (terms[at + 1]?.text === '.' && terms[at + 2]?.lower === 'm' && (term?.lower === 'a' || term?.lower === 'p')) {
    // the full stop of "p.m." at the end of the sentence belongs to both
    const end = terms[at + 3]?.text === '.' ? at + 4 : at + 3
    return { afternoon: term.lower === 'p', end }
  }
  const phrase = afterPhrase(terms, at, [['in', 'the']])
  const part = phrase === undefined ? undefined : partOf(terms[phrase])
  return part && { afternoon: part.value !== 'MO', end: (phrase as number) + 1 }
}

/** "GMT", "EST", "local time", "(1500 GMT)" is another time of day. */
function zoneAfter(terms: readonly Term[], at: number): { offset: string; end: number } | undefined {
  const offset = zoneOf(terms[at])
  if (offset !== undefined) return { offset, end: at + 1 }
  const local = afterPhrase(terms, at, [
    ['local', 'time'],
    ['eastern', 'time'],
    ['pacific', 'time'],
    ['eastern', 'daylight', 'time'],
    ['eastern', 'standard', 'time']
  ])
  return local === undefined ? undefined : { offset: '', end: local }
}
