import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openFolder } from '../../pipeline/write/folder.ts'
import { OutputError } from '../../pipeline/write/output-error.ts'

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>()
  return { ...real, writeFile: vi.fn(real.writeFile) }
})

let scratch: string
let out: string
beforeEach(() => {
  scratch = mkdtempSync(join(realpathSync(tmpdir()), 'nutgraf-test-'))
  out = join(scratch, 'out')
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

const names = (folder = out) => readdirSync(folder, { recursive: true }).map(String).sort()
const contents = (path: string) => readFileSync(join(out, path), 'utf8')

/** One run that writes these files. */
async function run(files: Record<string, string>): Promise<string[]> {
  const folder = await openFolder(out)
  for (const [path, content] of Object.entries(files)) await folder.write(path, content)
  return folder.publish()
}

/** A manifest as somebody else could have made it. */
function forge(paths: string[], content: string): void {
  const sha256 = createHash('sha256').update(content).digest('hex')
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'manifest.json'), JSON.stringify({ generator: 'nutgraf', files: paths.map((path) => ({ path, bytes: content.length, sha256 })) }))
}

describe('a folder', () => {
  it('is made with all folders on the way', async () => {
    out = join(scratch, 'a/b/c')
    await run({ 'x.txt': 'x' })
    expect(contents('x.txt')).toBe('x')
  })

  it('returns what it wrote, sorted', async () => {
    expect(await run({ 'b.txt': 'b', 'a/c.txt': 'c' })).toEqual(['a/c.txt', 'b.txt', 'manifest.json'])
  })

  it('holds nothing but what it wrote', async () => {
    await run({ 'b.txt': 'b' })
    expect(names()).toEqual(['b.txt', 'manifest.json'])
  })

  it('shows no file before it is published', async () => {
    const folder = await openFolder(out)
    await folder.write('x.txt', 'x')
    expect(existsSync(join(out, 'x.txt'))).toBe(false)
    await folder.abandon()
  })

  it('keeps the files of before until it is published', async () => {
    await run({ 'x.txt': 'before' })
    const folder = await openFolder(out)
    await folder.write('x.txt', 'after')
    expect(contents('x.txt')).toBe('before')
    await folder.abandon()
  })

  it('is as it was when the run is abandoned', async () => {
    await run({ 'x.txt': 'before' })
    const before = contents('manifest.json')
    const folder = await openFolder(out)
    await folder.write('x.txt', 'after')
    await folder.open('y.txt')
    await folder.abandon()
    expect([names(), contents('x.txt'), contents('manifest.json')]).toEqual([['manifest.json', 'x.txt'], 'before', before])
  })

  it('is not there when the run that made it is abandoned', async () => {
    await (await openFolder(out)).abandon()
    expect(existsSync(out)).toBe(false)
  })

  it('is not there when the process that made it ends on the way, as on Ctrl-C', () => {
    const module = join(import.meta.dirname, '../../pipeline/write/folder.ts')
    const script = `import { openFolder } from ${JSON.stringify(module)}
      process.on('SIGINT', () => process.exit(130))
      const folder = await openFolder(${JSON.stringify(out)})
      await folder.write('x.txt', 'x')
      process.kill(process.pid, 'SIGINT')
      setInterval(() => {}, 1000)`
    const child = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8', timeout: 20_000 })
    expect([child.status, existsSync(out)]).toEqual([130, false])
  })

  it('takes a file that grows, over many chunks', async () => {
    const folder = await openFolder(out)
    const file = await folder.open('big.txt')
    for (let part = 0; part < 3000; part++) await file.write(`${part} 💥 ${'x'.repeat(50)}\n`)
    await file.end()
    await folder.publish()
    const expected = Array.from({ length: 3000 }, (_, part) => `${part} 💥 ${'x'.repeat(50)}\n`).join('')
    expect(contents('big.txt')).toBe(expected)
  })

  it('refuses a path that leads out of it', async () => {
    const folder = await openFolder(out)
    await expect(folder.write('../x.txt', 'x')).rejects.toThrow('no path below')
    await folder.abandon()
  })

  it('refuses one path twice in a run', async () => {
    const folder = await openFolder(out)
    await folder.write('x.txt', 'x')
    await expect(folder.write('x.txt', 'y')).rejects.toThrow('twice')
    await folder.abandon()
  })
})

describe('the manifest', () => {
  it('lists files sorted, with size and checksum', async () => {
    await run({ 'b.txt': 'é', 'a.txt': '' })
    expect(JSON.parse(contents('manifest.json'))).toEqual({
      generator: 'nutgraf',
      files: [
        { path: 'a.txt', bytes: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
        { path: 'b.txt', bytes: 2, sha256: '4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c' }
      ]
    })
  })

  it('gives a file that grew the checksum of the whole', async () => {
    await run({ 'x.txt': 'one two' })
    const whole = contents('manifest.json')
    const folder = await openFolder(out)
    const file = await folder.open('x.txt')
    await file.write('one')
    await file.write(' two')
    await file.end()
    await folder.publish()
    expect(contents('manifest.json')).toBe(whole)
  })

  it('is the same in every run', async () => {
    await run({ 'b.txt': 'b', 'a.txt': 'a' })
    const first = contents('manifest.json')
    await run({ 'a.txt': 'a', 'b.txt': 'b' })
    expect(contents('manifest.json')).toBe(first)
  })
})

describe('a later run', () => {
  it('removes what it no longer writes, and folders left empty', async () => {
    await run({ 'a/b/x.txt': 'x', 'y.txt': 'y' })
    await run({ 'y.txt': 'y' })
    expect(names()).toEqual(['manifest.json', 'y.txt'])
  })

  it('leaves files that it does not know', async () => {
    await run({ 'a/x.txt': 'x' })
    writeFileSync(join(out, 'a/notes.txt'), 'mine')
    await run({ 'y.txt': 'y' })
    expect(names()).toEqual(['a', 'a/notes.txt', 'manifest.json', 'y.txt'])
  })

  it('leaves a file that was changed since', async () => {
    await run({ 'x.txt': 'x' })
    writeFileSync(join(out, 'x.txt'), 'corrected by hand')
    await run({ 'y.txt': 'y' })
    expect(contents('x.txt')).toBe('corrected by hand')
  })

  it('writes a file anew that was changed since', async () => {
    await run({ 'x.txt': 'x' })
    writeFileSync(join(out, 'x.txt'), 'changed')
    await run({ 'x.txt': 'x' })
    expect(contents('x.txt')).toBe('x')
  })

  it('stops at a file in its way that it did not write, and names it', async () => {
    mkdirSync(out)
    writeFileSync(join(out, 'x.txt'), 'mine')
    const folder = await openFolder(out)
    await expect(folder.write('x.txt', 'x')).rejects.toThrow(`${join(out, 'x.txt')}\`: a file that nutgraf did not write is in the way`)
    await folder.abandon()
    expect(contents('x.txt')).toBe('mine')
  })

  it('stops at a manifest.json that is none', async () => {
    mkdirSync(out)
    writeFileSync(join(out, 'manifest.json'), '{"name": "my web app"}')
    await expect(openFolder(out)).rejects.toThrow('no manifest of nutgraf')
  })
})

describe('a hostile manifest', () => {
  it.each(['../victim.txt', 'a/../../victim.txt', './../victim.txt', '..\\victim.txt', 'a//../../victim.txt'])('can not remove %s', async (path) => {
    writeFileSync(join(scratch, 'victim.txt'), 'v')
    forge([path], 'v')
    await run({ 'x.txt': 'x' })
    expect(existsSync(join(scratch, 'victim.txt'))).toBe(true)
  })

  it('can not remove by an absolute path', async () => {
    const victim = join(scratch, 'victim.txt')
    writeFileSync(victim, 'v')
    forge([victim], 'v')
    await run({ 'x.txt': 'x' })
    expect(existsSync(victim)).toBe(true)
  })

  it('can not remove through a link to another folder', async () => {
    mkdirSync(join(scratch, 'other'))
    writeFileSync(join(scratch, 'other/victim.txt'), 'v')
    forge(['link/victim.txt'], 'v')
    symlinkSync(join(scratch, 'other'), join(out, 'link'))
    await run({ 'x.txt': 'x' })
    expect(existsSync(join(scratch, 'other/victim.txt'))).toBe(true)
  })

  it('can hold anything else without harm', async () => {
    mkdirSync(out)
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({ generator: 'nutgraf', files: [null, 3, {}, { path: 3 }, 'x', []] }))
    expect(await run({ 'x.txt': 'x' })).toEqual(['manifest.json', 'x.txt'])
  })
})

describe('a disk that does not take it', () => {
  it.each([
    ['ENOSPC', 'the disk is full: free some space'],
    ['EACCES', 'there is no permission to write there'],
    ['EROFS', 'the disk is read-only']
  ])('gives for %s an error that names the file and says what to do', async (code, reason) => {
    const folder = await openFolder(out)
    vi.mocked(writeFile).mockRejectedValueOnce(Object.assign(new Error(code), { code }))
    const failed = folder.write('text/a.txt', 'x')
    await expect(failed).rejects.toThrow(OutputError)
    await expect(failed).rejects.toThrow(`Cannot write \`${join(out, 'text/a.txt')}\`: ${reason}`)
    await folder.abandon()
  })

  it('gives one for a file where the folder should be', async () => {
    writeFileSync(out, 'a file')
    await expect(openFolder(out)).rejects.toThrow(`Cannot write \`${out}\`: a file is in the way`)
  })

  it('gives one for a folder below a file', async () => {
    writeFileSync(out, 'a file')
    await expect(openFolder(join(out, 'deeper'))).rejects.toThrow('a file is in the way where a folder should be')
  })

  it('gives one for a folder where the manifest should be', async () => {
    mkdirSync(join(out, 'manifest.json'), { recursive: true })
    await expect(openFolder(out)).rejects.toThrow(`${join(out, 'manifest.json')}\`: a folder is in the way`)
  })

  it('gives one for a folder where a file should be', async () => {
    mkdirSync(join(out, 'x.txt'), { recursive: true })
    const folder = await openFolder(out)
    await expect(folder.write('x.txt', 'x')).rejects.toThrow('in the way')
    await folder.abandon()
  })
})
