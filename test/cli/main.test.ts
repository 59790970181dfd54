import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const cli = resolve('dist/cli.js')
const story =
  'Ferry fire injures 12 off Bergen\n\nBERGEN, Norway (Example Wire) — A fire on a ferry injured 12 people on Tuesday, police said.\n\n"Nobody is missing," said Police Chief Kari Moen.\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'))
  writeFileSync(join(folder, 'ferry.txt'), story)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the built command in the test's folder. */
function nutgraf(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('one story gives a summary on standard output and exit status 0', () => {
  const { status, stdout } = nutgraf(['ferry.txt'])
  expect(status).toBe(0)
  expect(stdout).toContain('Ferry fire injures 12 off Bergen')
})

test('standard output that is no terminal has no colours', () => {
  expect(nutgraf(['ferry.txt']).stdout).not.toContain('\u001B')
})

test('a summary writes no file', () => {
  nutgraf(['ferry.txt'])
  expect(readdirSync(folder)).toEqual(['ferry.txt'])
})

test('- reads a story from standard input', () => {
  expect(nutgraf(['-'], story).stdout).toContain('Kari Moen')
})

test('--to ndjson without a folder writes records to standard output', () => {
  expect(JSON.parse(nutgraf(['ferry.txt', '--to', 'ndjson']).stdout)).toMatchObject({ id: 'ferry', story: { source: { path: 'ferry.txt' } } })
})

test('--include syntax adds sentences to the records', () => {
  const { sentences } = JSON.parse(nutgraf(['ferry.txt', '--to', 'ndjson', '--include', 'syntax']).stdout)
  expect(sentences.length).toBeGreaterThan(2)
})

test('--date, --publisher and --url fill what the story does not say', () => {
  const { stdout } = nutgraf(['ferry.txt', '--to', 'ndjson', '--date', '2024-03-06', '--publisher', 'The Quay', '--url', 'https://quay.example/1'])
  expect(JSON.parse(stdout).story).toMatchObject({ datePublished: '2024-03-06', url: 'https://quay.example/1' })
})

test('-o writes every format and says what it wrote', () => {
  const { status, stdout } = nutgraf(['ferry.txt', '-o', 'out'])
  expect(status).toBe(0)
  expect(stdout).toMatch(/wrote 1 story to out: \d+ files/)
  for (const file of ['events.csv', 'datapackage.json', 'facts.ndjson', 'jsonld/ferry.jsonld', 'sdk/package.json', 'text/ferry.txt', 'manifest.json']) {
    expect(existsSync(join(folder, 'out', file)), file).toBe(true)
  }
})

test('--to csv writes tables only', () => {
  nutgraf(['ferry.txt', '-o', 'out', '--to', 'csv'])
  expect(existsSync(join(folder, 'out/sdk'))).toBe(false)
})

test('--excel starts the tables with a byte order mark', () => {
  nutgraf(['ferry.txt', '-o', 'out', '--to', 'csv', '--excel'])
  expect(readFileSync(join(folder, 'out/events.csv'))[0]).toBe(0xef)
})

test('--quiet says nothing', () => {
  const { stdout, stderr } = nutgraf(['ferry.txt', '-o', 'out', '--quiet'])
  expect(stdout + stderr).toBe('')
})

describe('exit status', () => {
  test('1 when a story fails, and the others are written', () => {
    const { status, stdout, stderr } = nutgraf(['ferry.txt', 'gone.txt', '-o', 'out'])
    expect(status).toBe(1)
    expect(stderr).toContain('gone.txt')
    expect(stdout).toContain('wrote 1 story')
  })

  test('1 on a warning under --frail', () => {
    const feed = '{"id":"a","text":"A fire burned.","date":"soon"}\n'
    expect(nutgraf(['-', '--from', 'ndjson', '--to', 'ndjson', '--frail'], feed).status).toBe(1)
  })

  test('0 on a warning without --frail', () => {
    const feed = '{"id":"a","text":"A fire burned.","date":"soon"}\n'
    expect(nutgraf(['-', '--from', 'ndjson', '--to', 'ndjson'], feed).status).toBe(0)
  })

  test('0 when a file of a folder was passed over, with a warning', () => {
    writeFileSync(join(folder, 'photo.jpg'), 'not a story')
    const { status, stderr } = nutgraf(['.'])
    expect(status).toBe(0)
    expect(stderr).toMatch(/photo\.jpg[\s\S]*warning/)
  })

  test('2 when the command is not understood', () => {
    expect(nutgraf(['--shout']).status).toBe(2)
  })

  test('2 when a format needs a folder', () => {
    const { status, stderr } = nutgraf(['ferry.txt', '--to', 'csv'])
    expect(status).toBe(2)
    expect(stderr).toContain('-o FOLDER')
  })

  test('2 with nothing to read', () => {
    expect(nutgraf([]).status).toBe(2)
  })

  test('1 when the output cannot be written, with the file named', () => {
    writeFileSync(join(folder, 'out'), 'a file in the way')
    const { status, stderr } = nutgraf(['ferry.txt', '-o', 'out'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/Cannot write `.*out/)
  })

  test('130 on an interrupt, and nothing half written is left', async () => {
    const child = spawn(process.execPath, [cli, '-', '--from', 'ndjson', '-o', 'out'], { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] })
    child.stdin.write(`${JSON.stringify({ id: 'a', text: story })}\n`)
    await expect.poll(() => existsSync(join(folder, 'out')), { timeout: 10_000 }).toBe(true)
    child.kill('SIGINT')
    const status = await new Promise((done) => child.once('exit', done))
    expect(status).toBe(130)
    expect(existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')) : []).toEqual([])
  })
})

test('the records of a filter stand in the order of the lines, with errors in their place', () => {
  const feed = `{"id":"a","text":"A fire burned."}\n{"id":"b",\n{"id":"c","text":"A dam broke."}\n`
  const records = nutgraf(['-', '--from', 'ndjson', '--to', 'ndjson'], feed)
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records.map((record) => record.error?.line ?? record.id)).toEqual(['a', 2, 'c'])
})

test('remarks are not printed as text', () => {
  expect(nutgraf(['ferry.txt']).stderr).toBe('')
})

test('the JSON reporter gives remarks too', () => {
  expect(nutgraf(['ferry.txt', '--reporter', 'json']).stderr).toContain('"level":"info"')
})

test('warnings are not printed under --quiet', () => {
  const feed = '{"id":"a","text":"A fire burned.","date":"soon"}\n'
  expect(nutgraf(['-', '--from', 'ndjson', '--to', 'ndjson', '--quiet'], feed).stderr).toBe('')
})

test('--reporter json writes one message a line to standard error', () => {
  const { stderr } = nutgraf(['gone.txt', '--reporter', 'json'])
  expect(JSON.parse(stderr.trim().split('\n')[0] ?? '')).toMatchObject({ level: 'error', path: 'gone.txt' })
})

test('a reader that has heard enough ends the run quietly', () => {
  const feed = Array.from({ length: 200 }, (_, index) => JSON.stringify({ id: `s${index}`, text: story })).join('\n')
  writeFileSync(join(folder, 'feed.ndjson'), feed)
  const { stderr, stdout } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" feed.ndjson --to ndjson | head -n 1`], { cwd: folder, encoding: 'utf8' })
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toBe('')
})
