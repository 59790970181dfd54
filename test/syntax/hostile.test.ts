import { describe, expect, test } from 'vitest'
import { analysed } from './analysed.ts'

/** Processor time in milliseconds, the least of three runs. */
function cost(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    analysed(text)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

describe('hostile repetitions', () => {
  for (const unit of ['A.B.', '?! ', '"', '(', ',', '7', 'A', 'http://a.b/ ', "'", '-', 'a\n', '1. ', '[1] ', 'a/b', 'e-', '. ', 'Mr. ', '@a ', '😀']) {
    test(`the work on ${JSON.stringify(unit)} grows with the length`, { timeout: 120_000 }, () => {
      const times = Math.ceil(10_000 / unit.length)
      expect(cost(unit.repeat(times * 2))).toBeLessThan(4 * cost(unit.repeat(times)) + 100)
    })
  }

  test('100,000 initials are parsed', { timeout: 120_000 }, () => {
    expect(analysed('A.B.'.repeat(100_000)).data.sentences?.length).toBeGreaterThan(0)
  })
})
