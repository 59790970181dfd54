import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Finds what is said to happen: adds `events`. */
export const events: Plugin<[], Root> = () => (_tree, file) => {
  file.data.events = []
}
