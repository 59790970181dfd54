import { existsSync } from 'node:fs'
import type { Facts, Failure } from '../document.ts'
import { type ExtractOptions, extractFiles } from '../extract.ts'
import { type CommandOptions, parseCommand, UsageError } from './options.ts'
import { type Progress, showProgress } from './progress.ts'
import { reportJson, reportText } from './report.ts'

const exitCode = { fine: 0, failed: 1, usage: 2, interrupted: 130 } as const

/**
 * The command: data to standard output or into a folder, messages to standard error.
 *
 * @returns the exit status: 0 fine, 1 a story failed (or a warning under `--frail`), 2 the command was not understood, 130 interrupted
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await run(withDefaultJob(parseCommand(args)))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const stream = error.exitCode === exitCode.fine ? process.stdout : process.stderr
    stream.write(error.message)
    return error.exitCode
  }
}

/** Without a path, and with a folder `input`: the main job. */
function withDefaultJob(options: CommandOptions): CommandOptions {
  if (options.paths.length > 0) return options
  if (!existsSync('input')) throw new UsageError('Nothing to read: name a file or folder of stories, or - for standard input.\nTry `nutgraf --help`.\n')
  return { ...options, paths: ['input'], output: options.output ?? 'output', to: options.to.length > 0 ? options.to : ['csv', 'jsonld', 'sdk', 'ndjson'] }
}

async function run(options: CommandOptions): Promise<number> {
  const progress = showProgress(process.stderr, !options.quiet)
  const tally = { stories: 0, failures: 0, warnings: 0 }
  const records = watched(extractFiles(options.paths, extractOptions(options)), options, progress, tally)
  if (options.output !== undefined) await writeOutput(records, options, options.output)
  else if (options.to.includes('ndjson')) await writeLines(records, options)
  else if (options.to.length > 0) throw new UsageError(`\`--to ${options.to.join(',')}\` needs a folder to write into: add \`-o FOLDER\`.\n`)
  else await printSummaries(records, options)
  progress.clear()
  return tally.failures > 0 || (options.frail && tally.warnings > 0) ? exitCode.failed : exitCode.fine
}

/** CSV and a cited summary show sentences, so they need them in the record. */
function extractOptions({ from, date, publisher, url, to, output, syntax, cite }: CommandOptions): ExtractOptions {
  const isCited = output === undefined ? cite : to.includes('csv')
  return { ...(from ? { from } : {}), ...(date ? { date } : {}), ...(publisher ? { publisher } : {}), ...(url ? { url } : {}), syntax: syntax || isCited }
}

/** Passes records on and reports their messages on the way. */
async function* watched(
  records: AsyncIterable<Facts | Failure>,
  options: CommandOptions,
  progress: Progress,
  tally: { stories: number; failures: number; warnings: number }
): AsyncGenerator<Facts | Failure> {
  for await (const record of records) {
    tally.stories++
    if ('error' in record) tally.failures++
    else tally.warnings += record.messages.filter((message) => message.level === 'warning').length
    const report = options.reporter === 'json' ? reportJson(record) : reportText(record, options.quiet ? 'errors' : 'warnings', isColored(process.stderr))
    if (report) {
      progress.clear()
      process.stderr.write(report)
    }
    progress.story('error' in record ? 0 : record.story.wordCount)
    yield record
  }
}

/** Colour only on a terminal, and never against https://no-color.org. */
const isColored = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && !process.env.NO_COLOR

async function writeOutput(records: AsyncIterable<Facts | Failure>, options: CommandOptions, folder: string): Promise<void> {
  const { writeFolder } = await import('../write/index.ts')
  const { files, stories } = await writeFolder(records, folder, { to: options.to, excel: options.excel, syntax: options.syntax })
  if (!options.quiet) process.stdout.write(`wrote ${stories} ${stories === 1 ? 'story' : 'stories'} to ${folder}: ${files.length} files\n`)
}

async function writeLines(records: AsyncIterable<Facts | Failure>, options: CommandOptions): Promise<void> {
  const { writeNdjson } = await import('../write/ndjson.ts')
  await writeNdjson(records, process.stdout, { syntax: options.syntax })
}

async function printSummaries(records: AsyncIterable<Facts | Failure>, options: CommandOptions): Promise<void> {
  const { summary } = await import('./summary.ts')
  let isFirst = true
  for await (const record of records) {
    if ('error' in record) continue
    process.stdout.write(
      `${isFirst ? '' : '\n'}${summary(record, { cite: options.cite, color: isColored(process.stdout), width: process.stdout.columns ?? 100 })}`
    )
    isFirst = false
  }
}
