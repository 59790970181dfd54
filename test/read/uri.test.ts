import formats from 'ajv-formats/dist/formats.js'
import { expect, test } from 'vitest'
import { absoluteUri } from '../../pipeline/read/uri.ts'

const isUri = formats.fullFormats.uri as (address: string) => boolean

test('an address that is a URI is kept as it is', () => {
  expect(absoluteUri('https://fjord.example')).toBe('https://fjord.example')
})
test('a relative address is resolved', () => {
  expect(absoluteUri('../crane.jpg', 'https://fjord.example/2024/03/story')).toBe('https://fjord.example/2024/crane.jpg')
})
test.each([
  'https://fjord.example/a b|c.jpg',
  'https://fjord.example/krøll',
  'https://fjord.example/50%',
  'https://fjord.example/a?b=[1]',
  'https://bücher.example/',
  'https://a.example/x"y'
])('%s is made a URI', (address) => {
  expect(isUri(absoluteUri(address) ?? '')).toBe(true)
})
test.each(['', 'crane', '/crane.jpg', 'javascript:alert(1)', 'data:image/png;base64,AAAA', 'https://', 'https://a.example/#b#c', 'http://[::1]/'])(
  '%s is none, or one that the schema takes',
  (address) => {
    const uri = absoluteUri(address)
    expect(uri === undefined || isUri(uri)).toBe(true)
  }
)
test('a script is no address', () => {
  expect(absoluteUri('javascript:alert(1)')).toBeUndefined()
})
