import { existsSync } from 'node:fs'
import type { Facts, Failure } from '../document.ts'
import { type ExtractOptions, extractFiles } from '../extract.ts'
import { formats } from '../write/formats.ts'
import { OutputError } from '../write/output-error.ts'
import { messagesIn } from './messages-in.ts'
import { type CommandOptions, parseCommand, UsageError } from './options.ts'
import { type Progress, showProgress } from './progress.ts'

const exitCode = { fine: 0, failed: 1, usage: 2, interrupted: 130 } as const

/**
 * The command: data to standard output or into a folder, messages to standard error.
 *
 * @returns the exit status: 0 fine, 1 a story or the output failed (or a warning under `--frail`), 2 the command was not understood; an interrupt exits with 130
 */
export async function main(args: readonly string[]): Promise<number> {
  // leaving by `exit` lets the output folder take away what was begun
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(exitCode.interrupted))
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(exitCode.fine)
  })
  try {
    return await run(withDefaultJob(parseCommand(args)))
  } catch (error) {
    if (error instanceof UsageError) {
      const stream = error.exitCode === exitCode.fine ? process.stdout : process.stderr
      stream.write(error.message)
      return error.exitCode
    }
    if (error instanceof OutputError) {
      process.stderr.write(`${error.message}\n`)
      return exitCode.failed
    }
    throw error
  }
}

/** Without a path, and with a folder `input`: the main job. */
function withDefaultJob(options: CommandOptions): CommandOptions {
  if (options.paths.length > 0) return options
  if (!existsSync('input')) throw new UsageError('Nothing to read: name a file or folder of stories, or - for standard input.\nTry `nutgraf --help`.\n')
  return { ...options, paths: ['input'], output: options.output ?? 'output', to: options.to.length > 0 ? options.to : [...formats] }
}

async function run(options: CommandOptions): Promise<number> {
  const progress = showProgress(process.stderr, !options.quiet)
  const tally = { failures: 0, warnings: 0 }
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
  tally: { failures: number; warnings: number }
): AsyncGenerator<Facts | Failure> {
  for await (const record of records) {
    for (const { level } of messagesIn(record)) {
      if (level === 'error') tally.failures++
      if (level === 'warning') tally.warnings++
    }
    const report = await reportOf(record, options)
    if (report) {
      progress.clear()
      process.stderr.write(report)
    }
    progress.story('error' in record ? 0 : record.story.wordCount)
    yield record
  }
}

/** What is said of a record to standard error; the reporter is loaded when there is something to say. */
async function reportOf(record: Facts | Failure, { reporter, quiet }: CommandOptions): Promise<string> {
  const levels = reporter === 'json' ? ['error', 'warning', 'info'] : quiet ? ['error'] : ['error', 'warning']
  const messages = messagesIn(record).filter(({ level }) => levels.includes(level))
  if (messages.length === 0) return ''
  const { reportJson, reportText } = await import('./report.ts')
  return reporter === 'json' ? reportJson(messages) : reportText(record, messages, isColored(process.stderr))
}

/** Colour only on a terminal, and never against https://no-color.org. */
const isColored = (stream: NodeJS.WriteStream): boolean => stream.isTTY === true && !process.env.NO_COLOR

async function writeOutput(records: AsyncIterable<Facts | Failure>, options: CommandOptions, folder: string): Promise<void> {
  const { writeFolder } = await import('../write/index.ts')
  const { files, stories } = await writeFolder(records, folder, options)
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
