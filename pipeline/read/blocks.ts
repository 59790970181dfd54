import type { Block } from '../document.ts'
import type { BlockText } from './block-text.ts'
import { overlay, readOpening } from './opening.ts'
import { type Doubt, type Metadata, present, type Reading } from './reading.ts'

/** A story whose format gives its blocks: the byline, date line and dateline at its top are recognised, and fill what the metadata lack. */
export function readBlocks({ text, blocks }: BlockText, metadata: Metadata, doubts: Doubt[]): Reading {
  const body: Block[] = blocks.filter((block) => block.kind === 'paragraph')
  const { blocks: signed, byline, dates, dateline, agency } = readOpening(text, body, false)
  return {
    text,
    blocks: overlay(blocks, signed),
    ...(dateline ? { dateline } : {}),
    ...(agency ? { agency } : {}),
    metadata: present<Metadata>({ ...dates, byline, ...metadata }),
    doubts
  }
}
