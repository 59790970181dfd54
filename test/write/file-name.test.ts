import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../pipeline/write/file-name.ts'

describe('the file name of a story', () => {
  it.each(['ferry-fire', '000_86fe04e36f72607d', '2024/03/ferry-fire', 'stdin', '_draft'])('is the id %s itself', (id) => {
    expect(fileName(id)).toBe(id)
  })

  it.each([
    ['Ferry Fire!', 'Ferry-Fire~'],
    ['../../etc/passwd', 'etc/passwd~'],
    ['/abs', 'abs~'],
    ['a//b', 'a/b~'],
    ['C:\\news\\a', 'C-news-a~'],
    ['story.v2', 'story-v2~'],
    ['dots...', 'dots~'],
    ['con', 'con_~'],
    ['aux/b', 'aux_/b~'],
    ['-rf', 'rf~'],
    ['💥', 'story~'],
    ['..', 'story~'],
    ['\u0000', 'story~'],
    ['größe', 'gr-e~']
  ])('of %j begins %s', (id, start) => {
    expect(fileName(id).startsWith(start)).toBe(true)
  })

  it('is short for an id of 300 characters', () => {
    expect(fileName('x'.repeat(300)).length).toBeLessThan(140)
  })

  it.each([
    ['a', 'A'],
    ['a b', 'a-b'],
    ['a.b', 'a-b'],
    ['x'.repeat(300), 'x'.repeat(301)],
    ['💥', '🔥'],
    ['\ud800', '\ud801'],
    ['é', 'e\u0301']
  ])('of %j is not that of %j', (one, other) => {
    expect(fileName(one).toLowerCase()).not.toBe(fileName(other).toLowerCase())
  })

  it('is a name that every system takes, inside the folder', () => {
    const hostile = fc
      .array(fc.constantFrom('..', '.', '/', '\\', 'con', 'NUL', ' ', ':', 'a', 'B', '💥', '~', '\u0000', '-'), { minLength: 1 })
      .map((parts) => parts.join(''))
    const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', minLength: 1, maxLength: 400 })), (id) => {
        const parts = fileName(id).split('/')
        return parts.every((part) => /^[A-Za-z0-9_][A-Za-z0-9_~-]*$/.test(part) && !device.test(part)) && fileName(id).length < 140
      })
    )
  })

  it('is another for another id', () => {
    const id = fc.string({ unit: fc.constantFrom('a', 'A', '-', '/', '.', ' ', '~', 'é'), minLength: 1, maxLength: 6 })
    fc.assert(fc.property(id, id, (one, other) => one === other || fileName(one).toLowerCase() !== fileName(other).toLowerCase()))
  })
})
