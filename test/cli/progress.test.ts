import type { WriteStream } from 'node:tty'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { showProgress } from '../../pipeline/cli/progress.ts'

/** A terminal that keeps what is written to it. */
function terminal(isTTY: boolean) {
  const written: string[] = []
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as WriteStream
  return { stream, written }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a run under a second shows nothing', () => {
  const { stream, written } = terminal(true)
  const progress = showProgress(stream, true)
  vi.advanceTimersByTime(900)
  progress.story(500)
  expect(written).toEqual([])
})

test('a longer run shows stories, words and speed', () => {
  const { stream, written } = terminal(true)
  const progress = showProgress(stream, true)
  progress.story(500)
  vi.advanceTimersByTime(2_000)
  progress.story(500)
  expect(written.join('')).toContain('2 stories, 1000 words, 500 words a second')
})

test('what is no terminal sees no progress', () => {
  const { stream, written } = terminal(false)
  const progress = showProgress(stream, true)
  vi.advanceTimersByTime(5_000)
  progress.story(500)
  progress.clear()
  expect(written).toEqual([])
})

test('progress that is not wanted is not shown', () => {
  const { stream, written } = terminal(true)
  const progress = showProgress(stream, false)
  vi.advanceTimersByTime(5_000)
  progress.story(500)
  expect(written).toEqual([])
})
