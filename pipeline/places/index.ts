import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Says where entities of type Place are: adds `places`. */
export const places: Plugin<[], Root> = () => (_tree, file) => {
  file.data.places = []
}
