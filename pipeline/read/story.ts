import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import type { Story, StoryRead } from '../document.ts'
import { doubt } from '../message.ts'
import { readDate } from './calendar-date.ts'
import { StoryError } from './faults.ts'
import { isEnglish, languageName, languageOf, languageTag } from './language.ts'
import type { ReadOptions } from './options.ts'
import { firstWords, type Metadata, present, type Reading } from './reading.ts'
import { absoluteUri } from './uri.ts'

/** Longest text of a story in UTF-16 code units: the facts of a longer one would not fit into the memory that Node gives a process. */
const mostCharacters = 2_000_000

/** SHA-256 in lower-case hexadecimal; text is taken as UTF-8. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')

/**
 * The file that travels through the pipeline: metadata checked and completed from the options; what is no date, address or language is a message and left out.
 *
 * @throws StoryError `empty-text`, `too-long`
 */
export function storyOf(reading: Reading, id: string, source: Story['source'], options: ReadOptions): VFile {
  if (!/\S/.test(reading.text)) throw new StoryError('empty-text')
  if (reading.text.length > mostCharacters) throw new StoryError('too-long')
  const { metadata } = reading
  const file = new VFile({ value: reading.text, ...(source.path === undefined ? {} : { path: source.path }) })
  for (const { rule, reason } of reading.doubts) doubt(file, rule, reason)
  file.data.story = present<StoryRead>({
    id,
    headline: firstWords(metadata.headline),
    byline: metadata.byline,
    publisher: firstWords(metadata.publisher, options.publisher, reading.agency),
    url: addressOf(file, [metadata.url, options.url]),
    section: firstWords(metadata.section),
    image: imagesOf(file, metadata),
    language: storyLanguage(file, metadata.language),
    datePublished: dateOf(file, 'date', [metadata.datePublished, options.date]),
    dateModified: dateOf(file, 'date of change', [metadata.dateModified]),
    dateline: reading.dateline,
    blocks: reading.blocks,
    source
  })
  return file
}

function dateOf(file: VFile, name: string, candidates: readonly (string | undefined)[]): string | undefined {
  for (const words of candidates) {
    if (words === undefined || words.trim() === '') continue
    const date = readDate(words)
    if (date !== undefined) return date
    doubt(file, 'not-a-date', `the ${name} is "${words}", which is no date of the calendar: give it as 2024-03-06 or 2024-03-06T07:30:00Z`)
  }
  return undefined
}

function addressOf(file: VFile, candidates: readonly (string | undefined)[]): string | undefined {
  for (const address of candidates) {
    if (address === undefined || address.trim() === '') continue
    const uri = absoluteUri(address)
    if (uri !== undefined) return uri
    doubt(file, 'not-a-url', `the address of the story is "${address}", which is no absolute URL: give it with its https://`)
  }
  return undefined
}

function imagesOf(file: VFile, metadata: Metadata): string[] {
  const images = new Set<string>()
  for (const address of metadata.image ?? []) {
    const uri = absoluteUri(address, metadata.url === undefined ? undefined : absoluteUri(metadata.url))
    if (uri === undefined) doubt(file, 'not-a-url', `the address of a picture is "${address}", which is no absolute URL: give it with its https://`)
    else images.add(uri)
  }
  return [...images]
}

function storyLanguage(file: VFile, given: string | undefined): string {
  const stated = given === undefined ? undefined : languageTag(given)
  if (given !== undefined && stated === undefined)
    doubt(file, 'not-a-language', `the language is "${given}", which is no language tag: give it as "en" or "en-GB"`)
  const language = languageOf(String(file.value), stated)
  if (!isEnglish(language)) {
    const name = language === 'und' ? 'not English' : `in ${languageName(language)}`
    doubt(file, 'not-english', `the text is ${name}: only its metadata are given, for facts are taken from English alone`)
  }
  return language
}
