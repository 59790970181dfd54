import { expect, test } from 'vitest'
import { formatOfName } from '../../pipeline/read/detect.ts'

test('the extension tells the format, in capitals too', () => {
  expect(formatOfName('stories/PAGE.HTM')).toBe('html')
})

test('a name that JavaScript gives every object is no format', () => {
  expect(formatOfName('story.constructor')).toBeUndefined()
})
