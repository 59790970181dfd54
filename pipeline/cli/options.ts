import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { readDate } from '../read/calendar-date.ts'
import { type Format, formats } from '../write/formats.ts'
import { version } from './version.ts'

/** What the command line asks for, normalised. */
export interface CommandOptions {
  paths: string[]
  output?: string
  to: Format[]
  from?: 'text' | 'markdown' | 'html' | 'ndjson'
  date?: string
  publisher?: string
  url?: string
  syntax: boolean
  excel: boolean
  cite: boolean
  quiet: boolean
  frail: boolean
  reporter: 'text' | 'json'
}

/** The command line was not understood; `exitCode` is 0 where only help or the version was asked for. */
export class UsageError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode = 2) {
    super(message)
    this.name = 'UsageError'
    this.exitCode = exitCode
  }
}

const examples = `
Examples:
  $ nutgraf story.txt                              read one story, print who, what, when, where
  $ nutgraf story.txt --cite                       the same, with the words behind each line
  $ nutgraf stories/ -o results/                   a folder of stories to CSV, JSON-LD, NDJSON and a typed SDK
  $ nutgraf stories/ -o results/ --to csv --excel  spreadsheets only, with the mark that Excel wants
  $ nutgraf page.html --date 2024-03-06            a page that does not say when it was published
  $ cat feed.ndjson | nutgraf - --from ndjson --to ndjson > facts.ndjson
                                                   a filter: one story a line in, one record a line out

Stories are text (.txt), Markdown (.md), HTML (.html) or NDJSON (.ndjson: {"id", "text", "headline"?, "date"?, "url"?, "publisher"?} a line).
Without a path the stories of input/ are read and output/ is written.
Exit status: 0 fine, 1 a story failed (or, with --frail, a warning), 2 the command was not understood, 130 interrupted.
`

function list<Choice extends string>(choices: readonly Choice[]): (text: string) => Choice[] {
  return (text) => {
    const asked = text.split(',').map((part) => part.trim())
    const unknown = asked.find((part) => !(choices as readonly string[]).includes(part))
    if (unknown !== undefined) throw new InvalidArgumentError(`Use one or more of ${choices.join(', ')}, parted by commas.`)
    return choices.filter((choice) => asked.includes(choice))
  }
}

function day(text: string): string {
  const date = readDate(text)
  if (date === undefined) throw new InvalidArgumentError('Give a day of the calendar as 2024-03-06.')
  return date
}

/**
 * Reads the command line.
 *
 * @throws UsageError with what to print; its `exitCode` is 0 for `--help` and `--version`
 */
export function parseCommand(args: readonly string[]): CommandOptions {
  let printed = ''
  const command = new Command('nutgraf')
    .description('News stories in, checked data out: who, what, when, where, how many and who says so. Every cell points at the words it came from.')
    .argument('[paths...]', 'files and folders of stories; - is standard input')
    .option('-o, --output <folder>', 'write files into this folder instead of a summary')
    .addOption(
      new Option('--to <formats>', `what to write: ${formats.join(', ')} (all, with -o); ndjson alone goes to standard output`).argParser(list(formats))
    )
    .addOption(new Option('--from <format>', 'format of the stories, where the names do not tell').choices(['text', 'markdown', 'html', 'ndjson']))
    .addOption(new Option('--date <day>', 'publication date of stories that do not say it').argParser(day))
    .option('--publisher <name>', 'publisher of stories that do not say it')
    .option('--url <address>', 'address of a story that does not say it')
    .addOption(new Option('--include <parts>', 'add to the NDJSON records: syntax (sentences and tokens)').argParser(list(['syntax'] as const)))
    .option('--excel', 'start CSV files with the mark by which Excel knows UTF-8')
    .option('--cite', 'show in the summary the words that each line stands on')
    .option('--quiet', 'no messages but errors, no progress')
    .option('--frail', 'exit with 1 on warnings too')
    .addOption(new Option('--reporter <kind>', 'how messages are written to standard error').choices(['text', 'json']).default('text'))
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('after', examples)
    .configureOutput({ writeOut: (text) => (printed += text), writeErr: (text) => (printed += text) })
    .exitOverride()
  try {
    command.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) throw new UsageError(printed, 0)
    throw new UsageError(`${printed || `${error.message}\n`}Try \`nutgraf --help\`.\n`)
  }
  const { include, to, output, ...options } = command.opts()
  return {
    paths: command.args,
    to: to ?? (output === undefined ? [] : [...formats]),
    ...(output === undefined ? {} : { output }),
    ...options,
    syntax: include !== undefined,
    excel: options.excel === true,
    cite: options.cite === true,
    quiet: options.quiet === true,
    frail: options.frail === true,
    reporter: options.reporter
  }
}
