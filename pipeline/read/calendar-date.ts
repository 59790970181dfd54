import { lazy, readTable } from '../lexicon/table.ts'

/** What the words of a date mean. A zone without value is one that names several ("BST", "ET"): the time is then given without zone. */
const calendarWords = lazy(
  () => new Map(readTable<'word' | 'kind' | 'value'>(new URL('./calendar-words.tsv', import.meta.url)).map(({ word, kind, value }) => [word, { kind, value }]))
)

/** The kind of calendar word that this is ("March" a month, "Tue" a weekday), or undefined. */
export const calendarKind = (word: string): string | undefined => calendarWords().get(plain(word))?.kind

/**
 * A date, or a date and time, as ISO 8601: "2024-03-06T07:30:00Z", "6 March 2024", "Wed, 06 Mar 2024 07:30:00 +0100", "March 6, 2024 at 7:30 a.m.".
 * Undefined for what is none ("soon", "2024-02-31") or could be two ("03/04/2024"). A zone is kept where it is known.
 */
export function readDate(words: string): string | undefined {
  const trimmed = words.trim()
  return trimmed.length > 80 ? undefined : (readNumeric(trimmed) ?? readWritten(trimmed))
}

const numeric = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s?(Z|[A-Z]{2,4}|[+-]\d{2}(?::?\d{2})?)?)?$/i

function readNumeric(words: string): string | undefined {
  const match = numeric.exec(words)
  if (!match) return undefined
  const [, year = '', , month = '', day = '', hour, minute, second, fraction, zone] = match
  return compose({ year, month, day, ...(hour && minute ? { time: { hour, minute, second, fraction, zone } } : {}) })
}

interface Clock {
  hour: string
  minute: string
  second?: string | undefined
  fraction?: string | undefined
  zone?: string | undefined
}

interface Parts {
  year?: string
  month?: string
  day?: string
  time?: Clock
}

const token = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d+(?:st|nd|rd|th)?|[a-z]+(?:\.[a-z]+)*\.?|[+-]\d{2}:?\d{2}|[^\s,()]/g

/** A date with its month in words, in any order of its parts; one word that belongs to no date and it is none. */
function readWritten(words: string): string | undefined {
  const parts: Parts = {}
  const tokens = words.toLowerCase().match(token) ?? []
  for (const [index, word] of tokens.entries()) {
    if (!take(word, tokens[index + 1], parts)) return undefined
  }
  return compose(parts)
}

/** Adds a word of a date to its parts, or says that it cannot. */
function take(word: string, next: string | undefined, parts: Parts): boolean {
  const meaning = calendarWords().get(plain(word))
  if (meaning?.kind === 'month') return put(parts, 'month', meaning.value)
  if (meaning?.kind === 'half') return parts.time !== undefined && toTwentyFour(parts.time, meaning.value)
  if (meaning?.kind === 'zone') return parts.time !== undefined && put(parts.time, 'zone', word)
  if (meaning) return true
  if (/^[+-]\d/.test(word)) return parts.time !== undefined && put(parts.time, 'zone', word)
  if (/^\d{4}$/.test(word)) return put(parts, 'year', word)
  const clock = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/.exec(word)
  if (clock) return put(parts, 'time', { hour: two(clock[1] ?? ''), minute: clock[2] ?? '', second: clock[3] })
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  if (!day) return false
  const isHour = next !== undefined && calendarKind(next) === 'half'
  return isHour ? put(parts, 'time', { hour: two(word), minute: '00' }) : put(parts, 'day', two(day[1] ?? ''))
}

function put<T extends object, K extends keyof T>(parts: T, name: K, value: T[K]): boolean {
  if (parts[name] !== undefined) return false
  parts[name] = value
  return true
}

function toTwentyFour(time: Clock, half: string): boolean {
  const hour = Number(time.hour)
  if (hour < 1 || hour > 12) return false
  time.hour = two(String((hour % 12) + Number(half)))
  return true
}

function compose({ year, month, day, time }: Parts): string | undefined {
  if (!year || !month || !day || !isDay(Number(year), Number(month), Number(day))) return undefined
  const date = `${year}-${month}-${day}`
  if (!time) return date
  const { hour, minute, second, fraction } = time
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined
  const zone = zoneOf(time.zone)
  return zone === undefined ? undefined : `${date}T${hour}:${minute}${second ? `:${second}${fraction ? `.${fraction}` : ''}` : ''}${zone}`
}

/** "" where none is given or it names several; undefined where it is none. */
function zoneOf(word: string | undefined): string | undefined {
  if (word === undefined) return ''
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(word)
  if (offset) {
    const [, sign = '', hours = '', minutes = '00'] = offset
    return Number(hours) <= 14 && Number(minutes) <= 59 ? `${sign}${hours}:${minutes}` : undefined
  }
  const meaning = calendarWords().get(plain(word))
  return meaning?.kind === 'zone' ? meaning.value : undefined
}

/** Whether the Gregorian calendar has the day. */
function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

const two = (digits: string): string => digits.padStart(2, '0')

const plain = (word: string): string => word.toLowerCase().replaceAll('.', '')
