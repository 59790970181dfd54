import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snippet } from '../../../pipeline/write/jsonld/snippet.ts'

const hostile = fc
  .array(fc.oneof(fc.constantFrom('</script>', '<!--', '-->', ']]>', '<script', '\u2028', '\u2029', '\\', '"', '\\u003c', '\0'), fc.string()))
  .map((parts) => parts.join(''))

test('no words of a story end the script element, open a comment or break a line of it, and all come back', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = snippet(JSON.stringify({ text }))
      const [, json = '', rest] = /^<script type="application\/ld\+json">\n([^<\u2028\u2029]*)\n<\/script>\n(.*)$/s.exec(html) ?? []
      expect(rest).toBe('')
      expect(JSON.parse(json)).toEqual({ text })
    })
  )
})
