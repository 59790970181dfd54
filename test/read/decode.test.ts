import { expect, test } from 'vitest'
import { declaredEncoding, decode } from '../../pipeline/read/decode.ts'
import { readOne, rulesOf } from './temporary.ts'

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

test('a byte order mark says UTF-16', async () => {
  expect(String((await readOne('a.txt', Buffer.from('\uFEFFA crane fell.', 'utf16le'))).value)).toBe('A crane fell.')
})
test('UTF-16 without a mark is seen by its zeros', async () => {
  expect(String((await readOne('a.txt', Buffer.from('A crane fell.', 'utf16le'))).value)).toBe('A crane fell.')
})
test('bytes that are not UTF-8 are decoded as they look, with a message', async () => {
  const file = await readOne('a.txt', latin('The caf\xE9 of Andr\xE9 Moli\xE8re burned on Tuesday.'))
  expect(String(file.value)).toBe('The café of André Molière burned on Tuesday.')
  expect(rulesOf(file)).toEqual(['guessed-encoding'])
})
test('one broken byte in UTF-8 stands as U+FFFD, and the message names its line', async () => {
  const file = await readOne('a.txt', Buffer.concat([Buffer.from('Café après été.\nA crane '), latin('\xE9'), Buffer.from(' fell.')]))
  expect(String(file.value)).toBe('Café après été.\nA crane \uFFFD fell.')
  expect(file.messages[0]?.reason).toMatch(/line 2/)
})
test('a label that is no encoding is a message', async () => {
  expect((await decode(latin('caf\xE9'), 'utf-9')).doubts[0]).toMatchObject({ rule: 'wrong-encoding' })
})
test('a page labelled UTF-8 that is not is a message', async () => {
  expect((await decode(latin('caf\xE9'), 'utf-8')).doubts[0]).toMatchObject({ rule: 'wrong-encoding' })
})
test('an XML declaration gives the encoding', () => {
  expect(declaredEncoding(latin('<?xml version="1.0" encoding="windows-1251"?><html>'))).toBe('windows-1251')
})
