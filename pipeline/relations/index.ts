import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Finds stated links between entities: adds `relations`. */
export const relations: Plugin<[], Root> = () => (_tree, file) => {
  file.data.relations = []
}
