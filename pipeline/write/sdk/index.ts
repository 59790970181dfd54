import { lazy } from '../../lexicon/table.ts'
import { failureMessage } from '../failure-message.ts'
import type { Output, Writer } from '../writer.ts'
import { dataLiteral } from './data-literal.ts'
import { schemaVersion } from './definitions.ts'
import { lookUpModule } from './look-ups.ts'
import { literalsAtMost, Observation, unions } from './observation.ts'
import { indexModule, indexTypes, packageManifest, readme } from './package-files.ts'
import { recordTypes } from './record-types.ts'
import { betweenRows, moduleEnd, moduleStart, moduleTypes } from './table-module.ts'
import { rowsOf, type Table, type TableName, tables } from './tables.ts'
import { variantsOf } from './variants.ts'

/**
 * Writes all stories as a package of typed data, `sdk/`: one module a table, types narrowed to what occurs.
 * Rows are written as they come; only what the types name is kept until the end.
 */
export function sdkWriter(output: Output): Writer {
  const observation = new Observation()
  const ids = new Map(tables.map(({ name }) => [name, new Set<string>()]))
  const counts = new Map<TableName, number>(tables.map(({ name }) => [name, 0]))

  const modules = lazy(async () => {
    const files = new Map(await Promise.all(tables.map(async ({ name }) => [name, await output.open(`sdk/${name}.js`)] as const)))
    for (const table of tables) await files.get(table.name)?.write(moduleStart(table))
    return files
  })

  async function add(table: Table, rows: readonly object[]): Promise<void> {
    const file = (await modules()).get(table.name)
    if (!file || rows.length === 0) return
    const before = counts.get(table.name) ?? 0
    counts.set(table.name, before + rows.length)
    for (const row of rows) {
      observation.see(table.record, row)
      const known = ids.get(table.name)
      // one more than can be a union is enough to know that it is none
      if ('id' in row && known && known.size <= literalsAtMost) known.add(String(row.id))
    }
    await file.write((before > 0 ? betweenRows : '') + rows.map(dataLiteral).join(betweenRows))
  }

  return {
    async story(facts) {
      for (const table of tables) await add(table, rowsOf(facts, table.name))
    },
    async failure(failure) {
      for (const table of tables) if (table.name === 'messages') await add(table, [failureMessage(failure)])
    },
    async end() {
      const files = await modules()
      for (const table of tables) {
        const variants = unions.has(table.record) ? variantsOf(table.record, observation) : []
        await files.get(table.name)?.write(moduleEnd(table, variants))
        await files.get(table.name)?.end()
        await output.write(`sdk/${table.name}.d.ts`, moduleTypes(table, variants))
      }
      await output.write('sdk/records.d.ts', await recordTypes(observation, ids))
      await output.write('sdk/look-up.js', lookUpModule)
      await output.write('sdk/index.js', indexModule(schemaVersion()))
      await output.write('sdk/index.d.ts', indexTypes(schemaVersion()))
      await output.write('sdk/package.json', packageManifest(schemaVersion()))
      await output.write('sdk/README.md', readme(counts))
    }
  }
}
