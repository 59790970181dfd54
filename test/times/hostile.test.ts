import { expect, test } from 'vitest'
import type { Token } from '../../pipeline/document.ts'
import { type Term, termsOf } from '../../pipeline/lexicon/terms.ts'
import { findFigures } from '../../pipeline/quantities/find.ts'
import { findExpressions } from '../../pipeline/times/find.ts'
import { joinExpressions } from '../../pipeline/times/join.ts'

/** Counts how often the patterns look at a term: work that no busy machine changes. */
function looks(text: string): number {
  const tokens: Token[] = [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, upos: 'X', lemma: match[0] }))
  const terms = termsOf(text, { start: 0, end: text.length, tokens })
  let count = 0
  const counted = new Proxy(terms, {
    get(target, key) {
      count++
      return Reflect.get(target, key) as unknown
    }
  }) as Term[]
  joinExpressions(counted, findExpressions(counted))
  findFigures(counted, () => false)
  return count
}

test.each(['A.B.', '?! ', '"', '1 ', '1,111,', 'one hundred ', 'May 3 ', '$5 ', '1-', '3-2 ', 'at least ', 'a year ago ', 'between 1 and ', 'the '])(
  'twice as many of %j are twice the work',
  (unit) => {
    expect(looks(unit.repeat(4000))).toBeLessThan(2.2 * looks(unit.repeat(2000)))
  }
)
