import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Joins mentions of one thing: adds `entities`. */
export const entities: Plugin<[], Root> = () => (_tree, file) => {
  file.data.entities = []
}
