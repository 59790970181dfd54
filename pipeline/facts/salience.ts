import { type Block, contains, type Span } from '../document.ts'

const tenthsOf = { headline: 3, lead: 2, mention: 1 }
const mentionsThatCount = 5

/**
 * How much the story is about an entity, 0 to 1 in steps of 0.1: .3 for a mention in the headline, .2 for one in the first paragraph, .1 for each mention up to five.
 * Place and number of mentions are what tells most (Dunietz and Gillick 2014, "A new entity salience task with millions of training examples").
 *
 * @param mentions the mentions of the entity
 */
export function salience(mentions: readonly Span[], blocks: readonly Block[]): number {
  const headline = blocks.find((block) => block.kind === 'headline')
  const lead = blocks.find((block) => block.kind === 'paragraph')
  const isIn = (block: Block | undefined) => block !== undefined && mentions.some((mention) => contains(block, mention))
  const tenths = (isIn(headline) ? tenthsOf.headline : 0) + (isIn(lead) ? tenthsOf.lead : 0) + tenthsOf.mention * Math.min(mentionsThatCount, mentions.length)
  return tenths / 10
}
