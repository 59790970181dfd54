import { unified } from 'unified'
import { facts } from '../pipeline/facts/index.ts'
import { stages } from '../pipeline/preset.ts'
import { storyFile } from '../pipeline/read/index.ts'
import type { ReadOptions } from '../pipeline/read/options.ts'

/** Processor time of this process in milliseconds: a busy machine stretches it less than the clock. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

let marked = 0
let taken = new Map<string, number>()
const mark = (name: string): void => {
  const now = processorTime()
  taken.set(name, now - marked)
  marked = now
}

const processor = unified()
  .use({ plugins: Object.entries(stages).flatMap(([name, stage]) => [stage, () => () => mark(name)]) })
  .use(facts)
  .freeze()

/** How much work each stage has with a story, in milliseconds of processor time by the stage's name, from reading to the line of NDJSON. */
export function stageTimes(text: string, options: ReadOptions = {}): Map<string, number> {
  taken = new Map()
  marked = processorTime()
  const file = storyFile(text, options)
  mark('read')
  const { result } = processor.processSync(file)
  mark('facts')
  JSON.stringify(result)
  mark('ndjson')
  return taken
}
