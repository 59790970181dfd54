import type { Point } from 'unist'

/** A function that gives line and column (from 1) of an offset; quick where offsets are asked for in order. */
export function pointsOf(text: string): (offset: number) => Point {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  let line = 0
  return (offset) => {
    while (line > 0 && (lines[line] ?? 0) > offset) line--
    while (line + 1 < lines.length && (lines[line + 1] ?? 0) <= offset) line++
    return { line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset }
  }
}
