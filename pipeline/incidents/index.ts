import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Joins events that tell of one happening: adds `incidents`. */
export const incidents: Plugin<[], Root> = () => (_tree, file) => {
  file.data.incidents = []
}
