import { expect, test } from 'vitest'
import type { StoryRead } from '../../pipeline/document.ts'
import { missingForSearch } from '../../pipeline/facts/recommended.ts'

const bare: StoryRead = { id: 'bare', source: { format: 'text', sha256: '0'.repeat(64) } }

test('a story without metadata lacks all that search engines recommend', () => {
  expect(missingForSearch(bare)).toEqual(['headline', 'image', 'datePublished', 'dateModified', 'author'])
})

test('what the story gives is not missing', () => {
  expect(missingForSearch({ ...bare, headline: 'Quay closed', byline: ['Marta Quill'], datePublished: '2024-05-15' })).toEqual(['image', 'dateModified'])
})

test('an empty byline is missing', () => {
  expect(missingForSearch({ ...bare, byline: [] })).toContain('author')
})
