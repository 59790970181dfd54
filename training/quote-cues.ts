/**
 * Counts how the words of PolNeAR's training stories introduce quotations and writes `pipeline/quotes/cues.tsv`.
 *
 *   npx tsx training/quote-cues.ts ../shared/corpora/quotes/polnear.train.jsonl.gz
 *
 * A word stands in the table with the frames of which at least 35 % of its uses introduce a quotation in the corpus, and at least two do.
 * Only lemmas and counted decisions are kept, no words of the stories.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { unified } from 'unified'
import { added, overlaps, type Quote, type Span } from '../pipeline/document.ts'
import { parse } from '../pipeline/parse/index.ts'
import { complementAfter } from '../pipeline/quotes/complement.ts'
import { type Cue, findCues } from '../pipeline/quotes/cue.ts'
import type { CueEntry, Frame } from '../pipeline/quotes/cue-table.ts'
import { type Paragraph, readParagraphs, spanOf, stretchAt } from '../pipeline/quotes/paragraph.ts'
import { stretchAfter } from '../pipeline/quotes/quoted-after.ts'
import { trailingCue } from '../pipeline/quotes/trailing.ts'
import { storyFile } from '../pipeline/read/index.ts'
import { syntax } from '../pipeline/syntax/index.ts'
import { times } from '../pipeline/times/index.ts'

const FEWEST = 2
const SHARE = 0.35
const SPEECH_SHARE = 0.5
const FRAMES: Frame[] = ['quotation', 'that', 'clause', 'to', 'object', 'about']

interface Count {
  uses: Map<Frame, number>
  introduces: Map<Frame, number>
  speech: number
  cues: number
}

interface GoldStory {
  text: string
  quotes: (Pick<Quote, 'start' | 'end' | 'parts' | 'speech'> & { cue?: Span | null })[]
}

/** A lexicon in which every verb, adjective and noun may be a cue. */
class EveryWord extends Map<string, CueEntry> {
  override get(key: string): CueEntry | undefined {
    return /^(?:VERB|NOUN|ADJ) /.test(key) ? { speech: true, frames: new Set() } : undefined
  }
}

const counts = new Map<string, Count>()
const pipeline = unified().use(parse).use(syntax).use(times).freeze()

for (const story of readStories(process.argv[2] ?? '')) {
  const file = storyFile(story.text)
  pipeline.runSync(pipeline.parse(file), file)
  for (const paragraph of readParagraphs(story.text, added(file, 'blocks'), added(file, 'sentences'), added(file, 'times'))) {
    const gold = story.quotes.filter((quote) => overlaps(quote, paragraph) || (quote.cue && overlaps(quote.cue, paragraph)))
    for (const cue of findCues(paragraph, new EveryWord())) if (cue.lemma !== 'according to') count(paragraph, cue, gold)
  }
}
writeFileSync(new URL('../pipeline/quotes/cues.tsv', import.meta.url), table())

function count(paragraph: Paragraph, cue: Cue, gold: GoldStory['quotes']): void {
  const token = paragraph.tokens[cue.head]
  if (!token) return
  const key = `${token.lemma}\t${token.upos}`
  const entry = counts.get(key) ?? { uses: new Map(), introduces: new Map(), speech: 0, cues: 0 }
  counts.set(key, entry)
  const quote = gold.find((candidate) => candidate.cue && overlaps(candidate.cue, token))
  if (quote) {
    entry.cues++
    if (quote.speech) entry.speech++
  }
  const found = frameOf(paragraph, cue)
  if (!found) return
  entry.uses.set(found.frame, (entry.uses.get(found.frame) ?? 0) + 1)
  if (quote && (quote.parts ?? [quote]).some((part) => overlaps(part, found.content))) {
    entry.introduces.set(found.frame, (entry.introduces.get(found.frame) ?? 0) + 1)
  }
}

function frameOf(paragraph: Paragraph, cue: Cue): { frame: Frame; content: Span } | undefined {
  const trailing = trailingCue(paragraph, cue)
  if (trailing && stretchAt(paragraph, trailing.contentLast))
    return { frame: 'quotation', content: spanOf(paragraph, trailing.contentLast, trailing.contentLast) }
  const quoted = stretchAfter(paragraph, cue)
  if (quoted !== undefined) return { frame: 'quotation', content: spanOf(paragraph, quoted, quoted) }
  const complement = complementAfter(paragraph, cue)
  if (!complement) return undefined
  // the article or mark at the edge may lie outside what the annotators took
  const last = Math.min(complement.first + 1, paragraph.tokens.length - 1)
  return { frame: complement.frame, content: spanOf(paragraph, complement.first, last) }
}

function table(): string {
  const rows = [...counts].flatMap(([key, { uses, introduces, speech, cues }]) => {
    const frames = FRAMES.filter((frame) => {
      const hits = introduces.get(frame) ?? 0
      return hits >= FEWEST && hits >= SHARE * (uses.get(frame) ?? 0)
    })
    return frames.length > 0 ? [`${key}\t${speech >= SPEECH_SHARE * cues ? 'yes' : 'no'}\t${frames.join(' ')}`] : []
  })
  return `${['lemma\tupos\tspeech\tframes', ...rows.sort()].join('\n')}\n`
}

function readStories(path: string): GoldStory[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
