import type { Span } from '../document.ts'

const LETTER = /[\p{L}\p{N}]/u
const ENDS_QUOTATION = /[.,?!…]/
const DOUBLE_MARK = /["“”]/

/**
 * Single quotation marks of a block, by the British habit: from the offset of each opening mark to that of its closing one. Apostrophes are no marks:
 * neither those inside and before words ("o'clock", "'90s") nor those after a plural ("the workers' union") where a later mark closes better.
 */
export function closingSingles(text: string, block: Span): Map<number, number> {
  const pairs = new Map<number, number>()
  let opened = -1
  let closing = -1
  let doubles = 0
  const settle = () => {
    if (opened >= 0 && closing >= 0) pairs.set(opened, closing)
    opened = -1
    closing = -1
  }
  for (let at = block.start; at < block.end; at++) {
    const mark = text[at] ?? ''
    if (opened < 0 && DOUBLE_MARK.test(mark)) doubles++
    if (opensSingle(text, at, block)) {
      settle()
      // a single mark within double ones belongs to the stretch that they mark
      if (mark === '‘' || doubles % 2 === 0) opened = at
    } else if (opened >= 0 && closesSingle(text, at, block)) {
      closing = at
      if (ENDS_QUOTATION.test(text[at - 1] ?? '') || !possessive(text, at)) settle()
    }
  }
  settle()
  return pairs
}

function opensSingle(text: string, at: number, block: Span): boolean {
  const mark = text[at]
  if (mark !== '‘' && mark !== "'") return false
  if (text[at + 1] === mark || text[at - 1] === mark) return false
  const before = at > block.start ? (text[at - 1] ?? ' ') : ' '
  const after = text[at + 1] ?? ' '
  if (!/[\s([{—–"“-]/.test(before)) return false
  return /[\p{L}"“]/u.test(after) && !elided(text, at + 1)
}

/** "'tis", "'em", "'n'", "'cause", "'til": words whose beginning is left out. */
function elided(text: string, at: number): boolean {
  return /^(?:tis|twas|em|n|cause|til|round|bout|cos)(?![\p{L}])/iu.test(text.slice(at, at + 6))
}

function closesSingle(text: string, at: number, block: Span): boolean {
  const mark = text[at]
  if ((mark !== '’' && mark !== "'") || text[at + 1] === mark || text[at - 1] === mark) return false
  const after = at + 1 < block.end ? (text[at + 1] ?? ' ') : ' '
  return !/\s/.test(text[at - 1] ?? ' ') && !LETTER.test(after)
}

/** "the workers' union": after an s and before a word in lower case the mark may be an apostrophe. */
function possessive(text: string, at: number): boolean {
  return /s/i.test(text[at - 1] ?? '') && text[at + 1] === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '')
}
