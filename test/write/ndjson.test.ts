import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Facts, Failure } from '../../pipeline/document.ts'
import { line, ndjsonWriter, writeNdjson } from '../../pipeline/write/ndjson.ts'
import { harbourFire } from '../fixture.ts'
import { memoryOutput } from './memory-output.ts'

const failure: Failure = { id: 'b', error: { code: 'broken-json', message: 'no' } }

/** A source of records that counts how many were asked for, and whether it was told to stop. */
function source(count: number) {
  const state = { asked: 0, stopped: false }
  async function* records(): AsyncGenerator<Facts | Failure> {
    try {
      for (; state.asked < count; ) {
        state.asked++
        yield { ...failure, id: `s${state.asked}` }
      }
    } finally {
      state.stopped = true
    }
  }
  return { state, records: records() }
}

const error = (code: string) => Object.assign(new Error(`write ${code}`), { code })
const failing = (code: string) => new Writable({ write: (_chunk, _encoding, done) => done(error(code)) })

describe('a line', () => {
  it('is the record as JSON and a line feed', () => {
    expect(line(failure)).toBe('{"id":"b","error":{"code":"broken-json","message":"no"}}\n')
  })

  it('leaves the sentences out', () => {
    const { sentences: _, ...facts } = harbourFire()
    expect(line(harbourFire())).toBe(`${JSON.stringify(facts)}\n`)
  })

  it('keeps the sentences where they are asked for', () => {
    expect(line(harbourFire(), { syntax: true })).toBe(`${JSON.stringify(harbourFire())}\n`)
  })

  it('has no line break inside', () => {
    expect(line(harbourFire()).indexOf('\n')).toBe(line(harbourFire()).length - 1)
  })
})

describe('facts.ndjson', () => {
  it('holds stories and failures in their order', async () => {
    const { output, files } = memoryOutput()
    const writer = await ndjsonWriter(output)
    await writer.failure(failure)
    await writer.story(harbourFire())
    await writer.end()
    expect(files.get('facts.ndjson')).toBe(line(failure) + line(harbourFire()))
  })
})

describe('a stream', () => {
  it('gets one line a record', async () => {
    const chunks: string[] = []
    const stream = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(String(chunk))
        done()
      }
    })
    await writeNdjson(source(2).records, stream)
    expect(chunks).toEqual([line({ ...failure, id: 's1' }), line({ ...failure, id: 's2' })])
  })

  it('that is slow is waited for before the next record is made', async () => {
    const { state, records } = source(3)
    let ahead = 0
    let written = 0
    const stream = new Writable({
      write(_chunk, _encoding, done) {
        setTimeout(() => {
          ahead = Math.max(ahead, state.asked - written)
          written++
          done()
        }, 2)
      }
    })
    await writeNdjson(records, stream)
    expect([ahead, written]).toEqual([1, 3])
  })

  it('whose reader has gone ends it quietly', async () => {
    const { state, records } = source(1000)
    await writeNdjson(records, failing('EPIPE'))
    expect(state).toEqual({ asked: 1, stopped: true })
  })

  it('that fails otherwise is an error', async () => {
    await expect(writeNdjson(source(2).records, failing('ENOSPC'))).rejects.toThrow('ENOSPC')
  })
})
