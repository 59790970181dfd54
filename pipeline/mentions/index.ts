import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Finds names, nominals and pronouns: adds `mentions`. */
export const mentions: Plugin<[], Root> = () => (_tree, file) => {
  file.data.mentions = []
}
