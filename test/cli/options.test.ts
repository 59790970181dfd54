import { describe, expect, test } from 'vitest'
import { parseCommand, UsageError } from '../../pipeline/cli/options.ts'

/** What the command line prints instead of running. */
function refused(...args: string[]): UsageError {
  try {
    parseCommand(args)
  } catch (error) {
    if (error instanceof UsageError) return error
    throw error
  }
  throw new Error(`\`${args.join(' ')}\` was taken`)
}

test('a path alone asks for a summary', () => {
  expect(parseCommand(['story.txt'])).toMatchObject({ paths: ['story.txt'], to: [], quiet: false })
})

test('-o without --to writes every format', () => {
  expect(parseCommand(['in', '-o', 'out'])).toMatchObject({ output: 'out', to: ['csv', 'jsonld', 'sdk', 'ndjson'] })
})

test('--to takes formats parted by commas, in an order of its own', () => {
  expect(parseCommand(['in', '-o', 'out', '--to', 'sdk,csv']).to).toEqual(['csv', 'sdk'])
})

test('- is standard input', () => {
  expect(parseCommand(['-', '--from', 'ndjson', '--to', 'ndjson'])).toMatchObject({ paths: ['-'], from: 'ndjson', to: ['ndjson'] })
})

test('--date takes a day of the calendar', () => {
  expect(parseCommand(['a.txt', '--date', '2021-06-28']).date).toBe('2021-06-28')
})

test('--include syntax keeps the sentences', () => {
  expect(parseCommand(['-', '--include', 'syntax']).syntax).toBe(true)
})

describe('what is not understood', () => {
  test.each([
    ['a format that is none', ['in', '--to', 'pdf'], 'csv, jsonld, sdk, ndjson'],
    ['a date that is none', ['in', '--date', '2021-02-31'], '2024-03-06'],
    ['an option that is none', ['in', '--shout'], '--shout'],
    ['a reporter that is none', ['in', '--reporter', 'smoke'], 'text, json'],
    ['an input format that is none', ['in', '--from', 'docx'], 'text, markdown, html, ndjson']
  ])('%s is a usage error that says what to give', (_name, args, hint) => {
    const error = refused(...args)
    expect(error.exitCode).toBe(2)
    expect(error.message).toContain(hint)
  })

  test('the error points to the help', () => {
    expect(refused('--shout').message).toContain('nutgraf --help')
  })
})

test('--help teaches with examples and exits with 0', () => {
  const help = refused('--help')
  expect(help.exitCode).toBe(0)
  expect(help.message).toContain('$ nutgraf stories/ -o results/')
})

test('--version prints the version of the package', () => {
  expect(refused('--version').message).toMatch(/^\d+\.\d+\.\d+\n$/)
})
