import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extractFiles } from '../pipeline/extract.ts'

const root = join(import.meta.dirname, '..')
const corpus = join(root, '../shared/corpora/entities/worldwide.train.jsonl.gz')

/** A story of the bench. */
export interface BenchStory {
  id: string
  text: string
  words: number
}

/** Number of stretches without white space. */
const count = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** About `words` words of news: world news of the training corpora where they are, else the sample stories over and over. */
export async function benchStories(words: number): Promise<BenchStory[]> {
  const texts = existsSync(corpus)
    ? gunzipSync(readFileSync(corpus))
        .toString('utf8')
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { text: string }).text)
    : await sampleTexts()
  const stories: BenchStory[] = []
  let total = 0
  for (let index = 0; total < words; index++) {
    const text = texts[index % texts.length] as string
    stories.push({ id: `bench-${index}`, text, words: count(text) })
    total += count(text)
  }
  return stories
}

async function sampleTexts(): Promise<string[]> {
  const texts: string[] = []
  for await (const record of extractFiles([join(root, 'input')])) if (!('error' in record)) texts.push(record.story.text)
  return texts
}
