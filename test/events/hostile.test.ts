import { describe, expect, test } from 'vitest'
import { tagged } from '../tagged.ts'

/** Least time of three runs, in milliseconds: a busy machine only adds. */
function least(lines: string): number {
  return Math.min(...[1, 2, 3].map(() => { const began = performance.now(); tagged(lines); return performance.now() - began })) // biome-ignore format: one measure
}

describe('a sentence of nothing but', () => {
  test.each([
    'attack/NN',
    'killed/VBD/kill',
    'to/TO run/VB',
    'is/AX/be really/RB',
    'who/WP killed/VBD/kill',
    'man/NN and/CC',
    'attack/NN after/IN',
    'attack/NN in/IN Aa/NNP'
  ])(
    '%s takes time in proportion to its length',
    (atom) => {
      const line = (times: number) => `${atom} `.repeat(times).trim()
      least(line(500))
      expect(least(line(8000))).toBeLessThan(8 * least(line(2000)) + 200)
    },
    60_000
  )
})

test('the same story gives the same rows', () => {
  const line = 'The/DT fire/NN killed/VBD/kill a/DT cook/NN and/CC destroyed/VBD/destroy a/DT shop/NN ./.'
  expect(tagged(line)).toEqual(tagged(line))
})
