import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDate } from '../../pipeline/read/calendar-date.ts'

test.each([
  ['2024-03-06', '2024-03-06'],
  ['20240306', '2024-03-06'],
  ['2024/03/06', '2024-03-06'],
  ['2024-03-06T07:30:00Z', '2024-03-06T07:30:00Z'],
  ['2024-03-06T07:30:15.250+01:00', '2024-03-06T07:30:15.250+01:00'],
  ['2024-03-06 07:30:00 +0100', '2024-03-06T07:30:00+01:00'],
  ['Wed, 06 Mar 2024 07:30:00 GMT', '2024-03-06T07:30:00Z'],
  ['Wednesday, March 6th, 2024', '2024-03-06'],
  ['March 6, 2024 at 7 p.m. EST', '2024-03-06T19:00-05:00'],
  ['March 6, 2024 12:05 AM ET', '2024-03-06T00:05'],
  ['29 February 2024', '2024-02-29']
])('"%s" is %s', (words, date) => {
  expect(readDate(words)).toBe(date)
})

test.each(['2024-03-06T24:00', '2024-03-06T07:30+01', '2024-03-06T07:30:15,5Z', 'March 6, 2024 at 12 p.m.', '6 March 2024 23:59:59 CEST'])(
  '"%s" is nothing that the schema refuses',
  (words) => {
    const { $defs } = JSON.parse(readFileSync(new URL('../../schemas/common.schema.json', import.meta.url), 'utf8'))
    expect(readDate(words) ?? '2024-03-06').toMatch(new RegExp($defs.date.pattern))
  }
)

test.each([
  '',
  'soon',
  'March 2024',
  '6 March',
  '2024-02-30',
  '2024-13-01',
  '31 April 2024',
  '2024-03-06T25:00',
  '6 March 2024 and 7 March 2024',
  '6 brave March 2024',
  '3/4/2024'
])('"%s" is no date', (words) => {
  expect(readDate(words)).toBeUndefined()
})
