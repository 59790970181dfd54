import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added } from '../document.ts'
import { findBlocks } from './blocks/find.ts'
import { buildTree } from './tree.ts'

/** Says what each stretch of the text is, and parses it with retext-english: adds `blocks`; the tree is nlcst, one paragraph a block, empty where the story is not English. */
export const parse: Plugin<[], string, Root> = function () {
  this.parser = (_text, file) => {
    const text = String(file.value)
    const story = added(file, 'story')
    file.data.blocks = findBlocks(text, story)
    const english = story.language === undefined || story.language === 'en' || story.language.startsWith('en-')
    return buildTree(text, english ? file.data.blocks : [], story.dateline)
  }
}
