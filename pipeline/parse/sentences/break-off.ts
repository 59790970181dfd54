import { startsSentence } from '../openers.ts'
import type { Node } from './candidate.ts'

/** Whether a speaker breaks off at a dash and starts anew: `I thought he was — Well, never mind`; not at the dash of an insertion: `Two ships — the Ana and the Rose — sank`, nor before `I`, which has its capital anywhere. */
export function breaksOff(nodes: readonly Node[], at: number): boolean {
  if (at < 2) return false
  const [word, space, dash, gap, next] = nodes.slice(at - 2, at + 3)
  return (
    /^(?:[–—]|--)$/.test(dash?.text ?? '') &&
    space?.type === 'WhiteSpaceNode' &&
    gap?.type === 'WhiteSpaceNode' &&
    /^\p{Ll}+$/u.test(word?.text ?? '') &&
    /^\p{Lu}/u.test(next?.text ?? '') &&
    !/^I(?:['’]|$)/.test(next?.text ?? '') &&
    startsSentence(next?.text ?? '')
  )
}
