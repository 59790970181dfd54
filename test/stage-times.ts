import type { Root } from 'nlcst'
import { type Plugin, unified } from 'unified'
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

const STAGES: Record<string, Plugin<[], Root>> = { syntax, times, quantities, mentions, entities, places, quotes, events, incidents, relations }

/** How much work each stage has with a text, in milliseconds of this process's processor time, which a busy machine stretches less than the clock; by the stage's name. */
export function stageTimes(text: string): Map<string, number> {
  const taken = new Map<string, number>()
  const timed = <T>(stage: string, work: () => T): T => {
    const began = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(began)
    taken.set(stage, (user + system) / 1000)
    return result
  }
  const file = timed('read', () => storyFile(text))
  const tree = timed('parse', () => unified().use(parse).parse(file))
  for (const [name, stage] of Object.entries(STAGES)) timed(name, () => unified().use(stage).runSync(tree, file))
  timed('facts', () => unified().use(facts, {}).stringify(tree, file))
  return taken
}
