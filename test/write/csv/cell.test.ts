import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cell, cutMark, longestCell } from '../../../pipeline/write/csv/cell.ts'
import { withoutGuard } from './read-back.ts'

describe('a cell', () => {
  it.each(['=1+1', '+47 55', '-3 degrees', '@here', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x', '﹦1', '−3'])('guards %j', (text) => {
    expect(cell(text)).toBe(`'${text}`)
  })

  it.each([' =1', '\u00a0=1', '\u200b=1', '\ufeff+1', '\u0000@x', '\u00ad-1', '\u2060\u3164=1', '\t=1'])('guards %j, which hides its sign', (text) => {
    expect(cell(text)).toBe(`'${text}`)
  })

  it('guards an apostrophe, so that one may always be taken away', () => {
    expect(cell("'=1")).toBe("''=1")
  })

  it.each(['Bergen', '“Nobody”', '3 = 3', 'a-b', '—', '$5', '#1', '/x'])('leaves %j as it is', (text) => {
    expect(cell(text)).toBe(text)
  })

  it('leaves numbers numbers', () => {
    expect(cell(-2.5)).toBe('-2.5')
  })

  it('writes truth as true and false', () => {
    expect([cell(true), cell(false)]).toEqual(['true', 'false'])
  })

  it('is empty for what is absent', () => {
    expect(cell(undefined)).toBe('')
  })

  it('takes a text as long as a spreadsheet does', () => {
    expect(cell('x'.repeat(longestCell))).toBe('x'.repeat(longestCell))
  })

  it('cuts a longer text, with a mark', () => {
    const cut = cell('x'.repeat(longestCell + 1))
    expect([cut.length, cut.endsWith(`x${cutMark}`)]).toEqual([longestCell, true])
  })

  it('counts the guard', () => {
    expect(cell(`=${'x'.repeat(longestCell - 1)}`).length).toBe(longestCell)
  })

  it('never cuts a character in two', () => {
    const cut = cell(`${'💥'.repeat(longestCell)}`)
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
  })

  it('gives back any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => withoutGuard(cell(text)) === text))
  })

  it('never begins as a formula does', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＠', ' ', '\u200b')
    fc.assert(fc.property(fc.array(start, { minLength: 1 }), fc.string(), (signs, rest) => !/^[\s\u200b]*[=+\-@＝＠\t\r]/.test(cell(signs.join('') + rest))))
  })
})
