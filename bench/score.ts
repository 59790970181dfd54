/**
 * Scores the built program on every development set, prints each figure beside its JSON key, its floor and the figure recorded last, and records the new ones in bench/scores.json.
 *
 *   npm run score [-- TOPIC…] [--check]
 *
 * `--check` records nothing and fails where a figure is below the recorded one, below its floor, or a story is without an answer.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { developmentSets } from './sets.ts'

const root = join(import.meta.dirname, '..')
const shared = join(root, '../shared')
const recordFile = join(import.meta.dirname, 'scores.json')
/** Rounding of the scorers: a figure that falls by less has not fallen. */
const slack = 1e-4

type Scores = Record<string, Record<string, number>>

function figure(result: unknown, path: string): number | undefined {
  const value = path
    .split('.')
    .reduce<unknown>((tree, key) => (typeof tree === 'object' && tree !== null ? (tree as Record<string, unknown>)[key] : undefined), result)
  return typeof value === 'number' ? value : undefined
}

function score(topic: string, gold: string): unknown {
  const run = spawnSync(process.execPath, [join(shared, 'score/run.mjs'), topic, join(shared, 'corpora', gold)], {
    cwd: root,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const line = run.stdout.toString('utf8').trimEnd().split('\n').at(-1) ?? ''
  if (run.status !== 0 && !line.startsWith('{')) throw new Error(`The scorer of ${gold} failed with status ${run.status}: run it by hand to see why`)
  return JSON.parse(line)
}

if (!existsSync(shared)) {
  console.log('no ../shared here: nothing to score')
  process.exit(0)
}
const isCheck = process.argv.includes('--check')
const topics = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const recorded: Scores = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {}
const scores: Scores = { ...recorded }
let faults = 0
console.log(`${'set'.padEnd(34)} ${'key'.padEnd(32)} ${'now'.padStart(8)} ${'recorded'.padStart(9)} ${'floor'.padStart(6)}`)
for (const { topic, gold, figures } of developmentSets) {
  if (topics.length > 0 && !topics.includes(topic)) continue
  const name = gold.replace(/\.jsonl(\.gz)?$/, '')
  const result = score(topic, gold)
  const before = recorded[name] ?? {}
  const now: Record<string, number> = {}
  const missing = figure(result, 'run.missing') ?? 0
  if (missing > 0) {
    faults++
    console.log(`${name.padEnd(34)} ${'run.missing'.padEnd(32)} ${String(missing).padStart(8)}  stories without an answer`)
  }
  for (const [key, floor] of Object.entries(figures)) {
    const value = figure(result, key)
    if (value === undefined) throw new Error(`The scorer of ${gold} prints no \`${key}\``)
    now[key] = value
    const was = before[key]
    const isBelow = (floor !== undefined && value < floor) || (isCheck && was !== undefined && value < was - slack)
    if (isBelow) faults++
    console.log(
      `${name.padEnd(34)} ${key.padEnd(32)} ${String(value).padStart(8)} ${String(was ?? '').padStart(9)} ${String(floor ?? '').padStart(6)}${isBelow ? '  below' : ''}`
    )
  }
  scores[name] = now
}
if (!isCheck) writeFileSync(recordFile, `${JSON.stringify(scores, null, 2)}\n`)
console.log(faults === 0 ? 'every figure holds' : `${faults} figures do not hold`)
process.exitCode = faults === 0 ? 0 : 1
