import type { Span } from '../../document.ts'

/** Characters after which a piece ends at the next white space, and at the latest: parse-english is super-linear and recursive, so it gets no more at once. */
const enough = 500
const most = 1000

/** Cuts a stretch of text into pieces that retext-english can take: after white space where there is some. */
export function* pieces(text: string, span: Span): Generator<Span> {
  let start = span.start
  while (start < span.end) {
    const end = endOfPiece(text, start, span.end)
    yield { start, end }
    start = end
  }
}

function endOfPiece(text: string, start: number, end: number): number {
  if (end - start <= most) return end
  let at = start + enough
  while (at < start + most && !isWhiteSpace(text, at)) at++
  while (at < end && isWhiteSpace(text, at)) at++
  return splitsPair(text, at) ? at + 1 : at
}

const isWhiteSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at))

/** Whether an offset lies within a surrogate pair. */
const splitsPair = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]$/.test(text.charAt(at - 1))
