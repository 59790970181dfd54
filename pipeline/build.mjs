/** Builds dist/: compiles pipeline/ and copies the tables, models and generated validators that lie beside the code. Prints what it made. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const source = import.meta.dirname
const target = join(source, '../dist')
rmSync(target, { recursive: true, force: true })
const compiler = join(source, '../node_modules/typescript/bin/tsc')
const compiled = spawnSync(process.execPath, [compiler, '-p', source], { stdio: 'inherit' })
if (compiled.status !== 0) process.exit(compiled.status ?? 1)

const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
for (const { parentPath, name } of files) {
  if (!/\.(?:tsv|bin|json|js)$/.test(name) && !name.endsWith('validators.d.ts')) continue
  if (name === 'tsconfig.json') continue
  const path = join(parentPath, name)
  const copy = join(target, relative(source, path))
  mkdirSync(dirname(copy), { recursive: true })
  cpSync(path, copy)
}
chmodSync(join(target, 'cli.js'), 0o755)
const made = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const bytes = made.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
console.log(`built dist/: ${made.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
