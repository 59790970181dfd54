import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Finds numbers with a meaning: adds `quantities`. */
export const quantities: Plugin<[], Root> = () => (_tree, file) => {
  file.data.quantities = []
}
