import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { added, type Facts } from '../document.ts'
import { doubt } from '../message.ts'
import { assemble } from './assemble.ts'
import { check } from './check.ts'
import type { FactsOptions } from './options.ts'
import { missingForSearch } from './recommended.ts'

/**
 * The compiler at the end of the pipeline: turns the annotated file into Facts and checks them.
 *
 * @throws UncheckedFactsError when the record does not pass its schema or a rule: nothing is half written
 */
export const facts: Plugin<[FactsOptions?], Root, Facts> = function (options = {}) {
  this.compiler = (_tree, file) => {
    const missing = missingForSearch(added(file, 'story'))
    if (missing.length > 0) doubt(file, 'missing-for-search', `Google's page on articles recommends ${missing.join(', ')}: the story gives none`)
    const record = assemble(file, options)
    check(record)
    return record
  }
}
