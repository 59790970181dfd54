import type { Block, Span, StoryRead } from '../../document.ts'
import { kindOf } from './kind.ts'
import { stretches } from './stretches.ts'

/**
 * What each stretch of a text is, in text order, trimmed of white space, not overlapping: what `read` knows of it,
 * and elsewhere what blank lines, openings and shapes tell.
 */
export function findBlocks(text: string, story: StoryRead): Block[] {
  const known = [...(story.blocks ?? [])].sort((a, b) => a.start - b.start)
  const found = gaps(text, known).flatMap((gap) => stretches(text, gap))
  const headline = known.some(({ kind }) => kind === 'headline') ? undefined : headlineOf(text, found, story.headline)
  const blocks = found.map((span, index): Block => {
    if (span === headline) return { ...span, kind: 'headline' }
    return { ...span, ...kindOf(text.slice(span.start, span.end), index + 1 === found.length) }
  })
  return [...known, ...blocks].sort((a, b) => a.start - b.start)
}

/** What the blocks leave free. */
function gaps(text: string, blocks: readonly Span[]): Span[] {
  const free: Span[] = []
  let start = 0
  for (const block of blocks) {
    if (start < block.start) free.push({ start, end: block.start })
    start = block.end
  }
  return start < text.length ? [...free, { start, end: text.length }] : free
}

/** Characters of a headline at most. */
const longestHeadline = 150

/** The stretch that says the story's headline, or a first short line without an end mark that a longer one follows. */
function headlineOf(text: string, found: readonly Span[], headline: string | undefined): Span | undefined {
  const said = headline && found.slice(0, 3).find((span) => plain(text.slice(span.start, span.end)) === plain(headline))
  if (said) return said
  const [first, second] = found
  if (!first || !second || first.start !== text.search(/\S/)) return undefined
  const words = text.slice(first.start, first.end)
  const short = words.length <= longestHeadline && words.length < second.end - second.start
  return short && /^[\p{Lu}\p{N}"“'‘]/u.test(words) && /[\p{L}\p{N}"”'’?]$/u.test(words) && !/\n/.test(words) && !kindOf(words, false).furniture
    ? first
    : undefined
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').trim().toLowerCase()
