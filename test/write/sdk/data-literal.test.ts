import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataLiteral } from '../../../pipeline/write/sdk/data-literal.ts'

const hostile = fc
  .array(fc.oneof(fc.constantFrom("'", '\\', "\\'", '${', '`', '</script>', '<!--', '\u2028', '\u2029', '\n', '\r', "')", '*/'), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''))

test('any words come back from the literal, which they cannot end', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const literal = dataLiteral({ text })
      expect(literal).not.toMatch(/[<\n\r\u2028\u2029]/)
      const strings: string[] = new Function(`return ['${literal}']`)()
      expect(strings.map((json) => JSON.parse(json))).toEqual([{ text }])
    })
  )
})
