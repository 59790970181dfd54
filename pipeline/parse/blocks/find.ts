import type { Block, StoryRead } from '../../document.ts'

/** What each stretch of a text is, in text order, trimmed of white space, not overlapping: what `read` knows, and paragraphs elsewhere. */
export function findBlocks(text: string, story: StoryRead): Block[] {
  return (
    story.blocks ??
    [...text.matchAll(/\S(?:.*\S)?(?:\n.*\S)*/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'paragraph' }))
  )
}
