/** Makes everything that follows from the schemas; with `--check` only says whether it is current. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generateDictionary } from './generate/dictionary.ts'
import { generateTables } from './generate/tables.ts'
import { generateTypes } from './generate/types.ts'
import { generateValidators, validatorTypes } from './generate/validators.ts'

const root = join(import.meta.dirname, '..')
const files: Record<string, string> = {
  'pipeline/generated/records.ts': await generateTypes(),
  'pipeline/generated/validators.js': await generateValidators(),
  'pipeline/generated/validators.d.ts': validatorTypes,
  'pipeline/generated/tables.ts': generateTables(),
  'schemas/README.md': generateDictionary()
}
const isCheck = process.argv.includes('--check')
let stale = 0
for (const [name, content] of Object.entries(files)) {
  const path = join(root, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue
  stale++
  if (isCheck) console.error(`${name} is not what the schemas make: run \`npm run generate\``)
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    console.log(`made ${name}`)
  }
}
process.exitCode = isCheck && stale ? 1 : 0
