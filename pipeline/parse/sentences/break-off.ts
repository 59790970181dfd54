import { startsSentence } from '../openers.ts'
import type { Node } from './candidate.ts'

/** Whether a speaker breaks off at a dash and starts anew: `I thought he was — Well, never mind`; not at the dash of an insertion: `Two ships — the Ana and the Rose — sank`, nor before `I`, which has its capital anywhere. */
export function breaksOff(nodes: readonly Node[], at: number): boolean {
  const dash = nodes[at]?.text
  if (dash !== '–' && dash !== '—' && dash !== '--') return false
  const next = nodes[at + 2]?.text ?? ''
  return (
    nodes[at - 1]?.type === 'WhiteSpaceNode' &&
    nodes[at + 1]?.type === 'WhiteSpaceNode' &&
    /^\p{Ll}+$/u.test(nodes[at - 2]?.text ?? '') &&
    /^\p{Lu}/u.test(next) &&
    !/^I(?:['’]|$)/.test(next) &&
    startsSentence(next)
  )
}
