/**
 * One measurement in a process of its own: `subject.ts NAME WORDS warm|cold`.
 * Prints one JSON line: `{ words, seconds, stages?, peakMegabytes }`, seconds of processor time.
 */
import type { Root } from 'nlcst'
import { type Plugin, unified } from 'unified'
import type { VFile } from 'vfile'
import { entities } from '../pipeline/entities/index.ts'
import { events } from '../pipeline/events/index.ts'
import { facts } from '../pipeline/facts/index.ts'
import { incidents } from '../pipeline/incidents/index.ts'
import { mentions } from '../pipeline/mentions/index.ts'
import { parse } from '../pipeline/parse/index.ts'
import { places } from '../pipeline/places/index.ts'
import { quantities } from '../pipeline/quantities/index.ts'
import { quotes } from '../pipeline/quotes/index.ts'
import { storyFile } from '../pipeline/read/index.ts'
import { relations } from '../pipeline/relations/index.ts'
import { syntax } from '../pipeline/syntax/index.ts'
import { times } from '../pipeline/times/index.ts'
import { type BenchStory, benchStories } from './stories.ts'

/** Processor time of this process in milliseconds. */
function clock(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type Run = (story: BenchStory) => void

/** The whole pipeline, with the processor time of each stage added up in `spent`. */
function pipeline(spent: Map<string, number>): Run {
  let before = 0
  const mark = (name: string) => {
    const now = clock()
    spent.set(name, (spent.get(name) ?? 0) + now - before)
    before = now
  }
  const stage =
    (name: string): Plugin<[], Root> =>
    () =>
    () =>
      mark(name)
  const processor = unified()
    .use(parse)
    .use(stage('parse'))
    .use(syntax)
    .use(stage('syntax'))
    .use(times)
    .use(stage('times'))
    .use(quantities)
    .use(stage('quantities'))
    .use(mentions)
    .use(stage('mentions'))
    .use(entities)
    .use(stage('entities'))
    .use(places)
    .use(stage('places'))
    .use(quotes)
    .use(stage('quotes'))
    .use(events)
    .use(stage('events'))
    .use(incidents)
    .use(stage('incidents'))
    .use(relations)
    .use(stage('relations'))
    .use(facts)
    .freeze()
  return ({ id, text }) => {
    before = clock()
    const file: VFile = storyFile(text, { id, date: '2024-03-06' })
    mark('read')
    const result = processor.processSync(file)
    mark('facts')
    JSON.stringify(result.result)
    mark('ndjson')
  }
}

async function compromise(): Promise<Run> {
  const { default: nlp } = await import('compromise')
  return ({ text }) => {
    nlp(text).json()
  }
}

async function wink(): Promise<Run> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')])
  const nlp = winkNlp(model)
  return ({ text }) => {
    const document = nlp.readDoc(text)
    document.sentences().length()
    document.tokens().out(nlp.its.pos)
  }
}

const [name = 'nutgraf', size = '50000', mode = 'cold'] = process.argv.slice(2)
const spent = new Map<string, number>()
const run = name === 'compromise' ? await compromise() : name === 'wink-nlp' ? await wink() : pipeline(spent)
const stories = await benchStories(Number(size))
const words = stories.reduce((sum, story) => sum + story.words, 0)
const pass = () => {
  spent.clear()
  const began = clock()
  for (const story of stories) run(story)
  return { seconds: (clock() - began) / 1000, stages: Object.fromEntries([...spent].map(([stage, time]) => [stage, time / 1000])) }
}
if (mode === 'warm') pass()
const passes = mode === 'warm' ? [pass(), pass(), pass()].sort((a, b) => a.seconds - b.seconds) : [pass()]
const median = passes[passes.length >> 1]
console.log(JSON.stringify({ words, ...median, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
