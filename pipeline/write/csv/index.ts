import { stringify } from 'csv-stringify/sync'
import { tables } from '../../generated/tables.ts'
import { failureMessage } from '../failure-message.ts'
import { textWriter } from '../text.ts'
import type { Output, OutputStream, Writer } from '../writer.ts'
import { cellsOf } from './cells.ts'
import { dataPackage } from './data-package.ts'
import { rowsOf } from './rows.ts'
import { StoryIndex } from './story-index.ts'
import type { Table } from './table.ts'

/** What the tables can be told. */
export interface CsvOptions {
  /** Begin each file with a byte order mark, by which Excel knows UTF-8. */
  excel?: boolean
}

/** So many rows are put into lines at once, whatever the length of the story. */
const batchSize = 500

/** RFC 4180; a lone line break inside a cell is quoted as well, which csv-stringify leaves open. */
const lines = (rows: string[][]): string => stringify(rows, { record_delimiter: 'windows', quoted_match: /[\r\n]/ })

/** One file a table, `datapackage.json` that describes them, and the texts that their offsets point into. */
export async function csvWriter(output: Output, options: CsvOptions = {}): Promise<Writer> {
  const texts = textWriter(output)
  const files = new Map<Table, OutputStream>()
  for (const table of tables) {
    const file = await output.open(`${table.name}.csv`)
    await file.write((options.excel ? '\uFEFF' : '') + lines([table.columns.map((column) => column.name)]))
    files.set(table, file)
  }
  return {
    async story(facts) {
      const index = new StoryIndex(facts)
      for (const [table, file] of files) {
        let batch: string[][] = []
        for (const row of rowsOf(table, facts)) {
          batch.push(cellsOf(table, row, index))
          if (batch.length < batchSize) continue
          await file.write(lines(batch))
          batch = []
        }
        if (batch.length) await file.write(lines(batch))
      }
      await texts.story(facts)
    },
    async failure(failure) {
      for (const [table, file] of files) {
        if (table.name === 'messages')
          await file.write(lines([cellsOf(table, { list: 'messages', record: failureMessage(failure), position: 1, ancestors: new Map() })]))
      }
    },
    async end() {
      for (const file of files.values()) await file.end()
      await output.write('datapackage.json', dataPackage(tables, options.excel === true))
    }
  }
}
