import type { SentenceRule } from './rule.ts'

/** The number of a list item belongs to the item: `1. Call the clerk.` */
export const listNumberGoesOn: SentenceRule = (nodes, { mark }) => /^\d{1,2}\.(?:\d{1,2}\.)?$/.test(nodes[mark]?.text ?? '')
