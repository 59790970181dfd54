import { type Block, contains, type EntityFound, type Mention } from '../document.ts'

/**
 * How much the story is about an entity, 0 to 1 in steps of 0.1: named in the headline .3, in the first paragraph .2, and up to .5 for its share of mentions
 * beside the entity mentioned most.
 * The places are those that Gamon et al. (2013, "Identifying salient entities in web pages") found to tell most.
 */
export function salience(entity: EntityFound, mentions: readonly Mention[], blocks: readonly Block[]): number {
  const own = mentions.filter((mention) => mention.entity === entity.id)
  const headline = blocks.find((block) => block.kind === 'headline')
  const lead = blocks.find((block) => block.kind === 'paragraph')
  const isIn = (block: Block | undefined) => block !== undefined && own.some((mention) => contains(block, mention))
  const tenths = (isIn(headline) ? 3 : 0) + (isIn(lead) ? 2 : 0) + Math.min(5, own.length)
  return tenths / 10
}
