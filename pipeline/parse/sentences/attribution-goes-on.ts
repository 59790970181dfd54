import { lazy, readTable } from '../../lexicon/table.ts'
import type { SentenceRule } from './rule.ts'

const verbs = lazy(() => new Set(readTable<'verb'>(new URL('./attribution-verbs.tsv', import.meta.url)).map(({ verb }) => verb)))

/** Words after the quotation among which the verb of its attribution stands. */
const reach = 4

/** A quoted question or exclamation goes on with who says it: `"Where are they?" Ana Ruiz asked.` */
export const attributionGoesOn: SentenceRule = (nodes, { mark, end, next }) => {
  if (!/[?!]$/.test(nodes[mark]?.text ?? '') || !/^["”’']$/.test(nodes[end - 1]?.text ?? '') || nodes[next - 1]?.type !== 'WhiteSpaceNode') return false
  let words = 0
  for (let at = next; at < nodes.length && words < reach; at++) {
    const { type, text } = nodes[at] ?? { type: '', text: '' }
    if (type === 'WhiteSpaceNode') continue
    if (type !== 'WordNode') return false
    if (verbs().has(text)) return true
    words++
  }
  return false
}
