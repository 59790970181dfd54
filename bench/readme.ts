/**
 * Fills the marked parts of README.md with what was measured and what the program makes of a sample: bench/scores.json, bench/results.json and output/.
 *
 *   npm run readme [-- --check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { developmentSets } from './sets.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const sample = 'snow-duluth'

const markdownTable = (rows: readonly string[][]): string => {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...body.map((row) => `| ${row.join(' | ')} |`)].join('\n')
}

/** Development figures: all that have a floor, and one a set for the others. */
function scores(): string {
  const recorded = JSON.parse(read('bench/scores.json')) as Record<string, Record<string, number>>
  const rows = developmentSets.flatMap(({ gold, figures }) => {
    const name = gold.replace(/\.jsonl(\.gz)?$/, '')
    const keys = Object.keys(figures)
    const shown = keys.filter((key, index) => figures[key] !== undefined || index === 0)
    return shown.map((key) => [name, `\`${key}\``, String(recorded[name]?.[key] ?? ''), String(figures[key] ?? '')])
  })
  return markdownTable([['set', 'figure', 'nutgraf', 'floor'], ...rows])
}

/** Words a second, start-up and memory. */
function speed(): string {
  if (!existsSync(join(root, 'bench/results.json'))) return 'Run `npm run bench`.'
  const { node, words, startUpMilliseconds, results } = JSON.parse(read('bench/results.json')) as {
    node: string
    words: number
    startUpMilliseconds: { node: number; command: number }
    results: Record<string, { cold: number; warm: number; peakMegabytes: number }>
  }
  const rows = Object.entries(results).map(([name, { cold, warm, peakMegabytes }]) => [
    name.startsWith(' ') ? `– ${name.trim()}` : `**${name}**`,
    String(cold),
    String(warm),
    peakMegabytes ? `${peakMegabytes} MB` : ''
  ])
  return `Words a second on one core, Node ${node.slice(1)}, \`npm run bench\`: cold is the first ${words} words of a fresh process, warm the median of three passes after one. The whole command on one
story takes ${startUpMilliseconds.command} ms, of which node alone takes ${startUpMilliseconds.node}. The machine was shared and slow: read the figures beside those of compromise and wink-nlp, which ran in the same run (they find
sentences and tags, but no quotations, events or values of times).

${markdownTable([['', 'cold', 'warm', 'peak'], ...rows])}`
}

/** The sample story, its events as a spreadsheet shows them, a happening as JSON-LD, and a line of the package. */
function sampleOutputs(): string {
  const text = read(`output/text/${sample}.txt`)
  const events = (parse(read('output/events.csv'), { columns: true, bom: true }) as Record<string, string>[]).filter(
    ({ story, main }) => story === sample && main === 'true'
  )
  const columns = ['type', 'status', 'who', 'trigger_words', 'whom', 'when', 'where', 'says']
  const graph = (JSON.parse(read(`output/jsonld/${sample}.jsonld`)) as { '@graph': Record<string, unknown>[] })['@graph']
  const action = graph.find((node) => node['@type'] === 'Action') ?? graph[0]
  return `> ${text.trim().replaceAll('\n\n', '\n>\n> ')}

**CSV** (\`events.csv\`, some rows and columns; each row also has its sentence, offsets, codes and certainty):

${markdownTable([columns, ...events.slice(0, 6).map((row) => columns.map((column) => row[column] ?? ''))])}

**JSON-LD** (one node of the graph):

\`\`\`json
${JSON.stringify(action, null, 2)}
\`\`\`

**SDK**:

\`\`\`ts
import { incidents, entity, eventsOf, words } from './output/sdk/index.js'

for (const incident of incidents) {
  for (const figure of incident.figures) console.log(incident.type, figure.what, figure.min, figure.claims.map(({ source }) => entity(source)?.name))
  for (const event of eventsOf(incident)) console.log(words(event))
}
\`\`\``
}

const parts: Record<string, () => string> = { sample: sampleOutputs, scores, speed }
let text = read('README.md')
const before = text
for (const [name, part] of Object.entries(parts)) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no \`${begin}\` and \`${end}\` around the part that is made`)
  text = `${text.slice(0, from + begin.length)}\n${part()}\n${text.slice(to)}`
}
if (text === before) process.exit(0)
if (process.argv.includes('--check')) {
  console.error('README.md does not say what was measured: run `npm run readme`')
  process.exit(1)
}
writeFileSync(join(root, 'README.md'), text)
