import { describe, expect, test } from 'vitest'
import type { EntityFound, MentionFound } from '../../pipeline/document.ts'
import { entityFinder } from '../../pipeline/quotes/entity.ts'

const mention = (id: string, start: number, end: number): MentionFound => ({ id, start, end, text: '', type: 'Person', form: 'name' })
const entity = (id: string, mentions: string[]): EntityFound => ({ id, type: 'Person', name: id, mentions })

describe('entityFinder', () => {
  // "the head of the Gazette": the head noun is what speaks
  const phrase = { start: 10, end: 33, head: { start: 14, end: 18 } }

  test('takes the mention that holds the head', () => {
    const mentions = [mention('m1', 10, 18), mention('m2', 22, 33)]
    expect(entityFinder(mentions, [entity('e1', ['m1']), entity('e2', ['m2'])])(phrase)).toBe('e1')
  })

  test('takes the person named in the phrase where no mention holds the head', () => {
    expect(entityFinder([mention('m2', 22, 33)], [entity('e2', ['m2'])])(phrase)).toBe('e2')
  })

  test('takes no organisation that only qualifies the head', () => {
    const qualifier: MentionFound = { ...mention('m2', 22, 33), type: 'Organization' }
    expect(entityFinder([qualifier], [entity('e2', ['m2'])])(phrase)).toBeUndefined()
  })

  test('takes no mention that reaches out of the phrase', () => {
    expect(entityFinder([mention('m1', 5, 18)], [entity('e1', ['m1'])])(phrase)).toBeUndefined()
  })
})
