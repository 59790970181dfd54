import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Finds temporal expressions and resolves them: adds `times`. */
export const times: Plugin<[], Root> = () => (_tree, file) => {
  file.data.times = []
}
