/**
 * Words a second of each stage and of the whole, cold (one pass over 50,000 words in a fresh process) and warm (median of three after a first pass), on one core,
 * beside compromise and wink-nlp in the same run; start-up of the command and peak memory. Records bench/results.json.
 *
 *   npm run bench
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const words = '50000'
const hasTaskset = spawnSync('taskset', ['--version']).status === 0
const startUpRuns = 9

interface Measured {
  words: number
  seconds: number
  stages: Record<string, number>
  peakMegabytes: number
}

/** Runs a program on one core, where the system can pin it. */
function onOneCore(program: string, args: string[]) {
  const [command, rest] = hasTaskset ? ['taskset', ['-c', '0', program, ...args]] : [program, args]
  const run = spawnSync(command, rest, { cwd: root, maxBuffer: 1 << 28 })
  if (run.status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${run.stderr.toString('utf8')}`)
  return run.stdout.toString('utf8')
}

const measure = (subject: string, mode: string) =>
  JSON.parse(onOneCore(process.execPath, ['--import', 'tsx', 'bench/subject.ts', subject, words, mode])) as Measured

/** Median wall clock of a run of node, on all cores, in milliseconds. */
function startUp(args: string[]): number {
  const times = Array.from({ length: startUpRuns }, () => {
    const began = performance.now()
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed`)
    return performance.now() - began
  }).sort((a, b) => a - b)
  return Math.round(times[startUpRuns >> 1] ?? 0)
}

const perSecond = ({ words: count }: Measured, seconds: number) => (seconds > 0 ? Math.round(count / seconds) : 0)
const results: Record<string, { cold: number; warm: number; peakMegabytes: number }> = {}
for (const subject of ['nutgraf', 'compromise', 'wink-nlp']) {
  const [cold, warm] = [measure(subject, 'cold'), measure(subject, 'warm')]
  results[subject] = { cold: perSecond(cold, cold.seconds), warm: perSecond(warm, warm.seconds), peakMegabytes: warm.peakMegabytes }
  if (subject !== 'nutgraf') continue
  for (const stage of Object.keys(warm.stages)) {
    results[`  ${stage}`] = { cold: perSecond(cold, cold.stages[stage] ?? 0), warm: perSecond(warm, warm.stages[stage] ?? 0), peakMegabytes: 0 }
  }
}
console.log(`${'words a second, one core'.padEnd(26)} ${'cold'.padStart(10)} ${'warm'.padStart(10)} ${'peak MB'.padStart(8)}`)
for (const [name, { cold, warm, peakMegabytes }] of Object.entries(results)) {
  console.log(`${name.padEnd(26)} ${String(cold).padStart(10)} ${String(warm).padStart(10)} ${(peakMegabytes ? String(peakMegabytes) : '').padStart(8)}`)
}
const startUpMilliseconds = { node: startUp(['-e', '0']), command: startUp(['dist/cli.js', 'input/air-strike.txt', '--quiet']) }
console.log(`start-up: ${startUpMilliseconds.command} ms for the command on one story, of which node alone takes ${startUpMilliseconds.node} ms`)
writeFileSync(
  join(import.meta.dirname, 'results.json'),
  `${JSON.stringify({ node: process.version, words: Number(words), startUpMilliseconds, results }, null, 2)}\n`
)
