import fc from 'fast-check'
import { toString as stringOf } from 'nlcst-to-string'
import { describe, expect, test } from 'vitest'
import { parsed, sentenceNodes } from './parsed.ts'

/** Texts of what trips splitters up. */
const story = fc
  .array(
    fc.constantFrom(
      'The U.S.',
      ' ',
      '\n',
      '\n\n',
      'Gen. Ali',
      '"',
      '”',
      "'",
      '?!',
      '...',
      '. ',
      '(',
      ')',
      '5,000',
      'http://a.b/c',
      'said',
      '😀',
      '\u00a0',
      '- ',
      '@x'
    ),
    { maxLength: 40 }
  )
  .map((parts) => parts.join(''))

describe('tree', () => {
  test('each node says the words at its position', () => {
    fc.assert(
      fc.property(story, (text) => {
        for (const sentence of sentenceNodes(parsed(text).tree)) {
          for (const node of [sentence, ...sentence.children]) {
            expect(text.slice(node.position?.start.offset, node.position?.end.offset)).toBe(stringOf(node))
          }
        }
      })
    )
  })

  test('blocks are trimmed, in text order, and hold all that is no white space', () => {
    fc.assert(
      fc.property(story, (text) => {
        let end = 0
        for (const block of parsed(text).blocks) {
          expect(text.slice(end, block.start).trim()).toBe('')
          const words = text.slice(block.start, block.end)
          expect(words.trim()).toBe(words)
          expect(words).not.toBe('')
          end = block.end
        }
        expect(text.slice(end).trim()).toBe('')
      })
    )
  })

  test('there is one paragraph a block', () => {
    const { tree, blocks } = parsed('A fire broke out on Monday.\n\nRead more: Two held\n\nIt was out by noon.')
    expect(tree.children.filter(({ type }) => type === 'ParagraphNode').map(({ position }) => position?.start.offset)).toEqual(blocks.map(({ start }) => start))
  })

  test('points have lines and columns of the whole text', () => {
    const [, second] = sentenceNodes(parsed('It burned.\n\nThe mayor left.').tree)
    expect(second?.position?.start).toEqual({ line: 3, column: 1, offset: 12 })
  })
})
