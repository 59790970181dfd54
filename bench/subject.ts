/**
 * One measurement in a process of its own: `subject.ts NAME WORDS warm|cold`.
 * Prints one JSON line: `{ words, seconds, stages?, peakMegabytes }`, seconds of processor time.
 */
import { processorTime, stageTimes } from './stage-times.ts'
import { type BenchStory, benchStories } from './stories.ts'

type Run = (story: BenchStory) => void

/** The whole pipeline, with the processor time of each stage added up in `spent`. */
function pipeline(spent: Map<string, number>): Run {
  return ({ id, text }) => {
    for (const [stage, time] of stageTimes(text, { id, date: '2024-03-06' })) spent.set(stage, (spent.get(stage) ?? 0) + time)
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
  const began = processorTime()
  for (const story of stories) run(story)
  return { seconds: (processorTime() - began) / 1000, stages: Object.fromEntries([...spent].map(([stage, time]) => [stage, time / 1000])) }
}
if (mode === 'warm') pass()
const passes = mode === 'warm' ? [pass(), pass(), pass()].sort((a, b) => a.seconds - b.seconds) : [pass()]
const median = passes[passes.length >> 1]
console.log(JSON.stringify({ words, ...median, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
