/**
 * Builds dist/: declarations by tsc; code bundled into few files, the small packages that every run needs with it, because opening hundreds of modules was half of
 * the start-up; the licences of what is bundled; and the tables and models beside it. Prints what it made.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { build } from 'esbuild'

const source = import.meta.dirname
const target = join(source, '../dist')
rmSync(target, { recursive: true, force: true })
const compiler = join(source, '../node_modules/typescript/bin/tsc')
const declared = spawnSync(process.execPath, [compiler, '-p', source], { stdio: 'inherit' })
if (declared.status !== 0) process.exit(declared.status ?? 1)

/** Tables are found from the module that reads them: in a bundle, from where that module would lie. */
const tablesBesideTheirModule = {
  name: 'tables-beside-their-module',
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const place = relative(source, path).split(sep).join('/').replace(/\.ts$/, '.js')
      const contents = await readFile(path, 'utf8')
      return { contents: contents.replaceAll('import.meta.url', `new URL(${JSON.stringify(`./${place}`)}, import.meta.url)`), loader: 'ts' }
    })
  }
}
/** Loaded when asked for, so they stay packages of their own. */
const loadedLater = [
  '@mozilla/readability',
  'chardet',
  'csv-stringify',
  'json-schema-to-typescript',
  'linkedom',
  'remark-frontmatter',
  'remark-parse',
  'tinyld',
  'vfile-reporter',
  'yaml'
]

const { metafile } = await build({
  entryPoints: [join(source, 'index.ts'), join(source, 'cli.ts')],
  outdir: target,
  bundle: true,
  splitting: true,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  // named after a Node version, esbuild builds each regular expression with \p{…} anew at every call
  target: 'es2023',
  minifyWhitespace: true,
  minifySyntax: true,
  external: loadedLater,
  // packages in CommonJS still ask for Node's own modules by `require`
  banner: { js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)" },
  metafile: true,
  plugins: [tablesBesideTheirModule],
  logLevel: 'warning'
})

const modules = join(source, '../node_modules')
const bundled = new Set(Object.keys(metafile.inputs).map((path) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]))
bundled.delete(undefined)
const licences = [...bundled].sort().map((name) => {
  const { version, license, author } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'))
  const file = readdirSync(join(modules, name)).find((entry) => /^licen[cs]e/i.test(entry))
  const words = file ? readFileSync(join(modules, name, file), 'utf8').trim() : `Copyright (c) ${author?.name ?? author}`
  return `${name} ${version}, ${license}\n\n${words}\n`
})
writeFileSync(join(target, 'LICENCES.txt'), `Packages bundled into this folder\n\n${licences.join('\n----\n\n')}`)

const files = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
for (const { parentPath, name } of files(source)) {
  if ((!/\.(?:tsv|bin|json)$/.test(name) && !name.endsWith('validators.d.ts')) || name === 'tsconfig.json') continue
  const path = join(parentPath, name)
  const copy = join(target, relative(source, path))
  mkdirSync(dirname(copy), { recursive: true })
  cpSync(path, copy)
}
chmodSync(join(target, 'cli.js'), 0o755)
const made = files(target)
const bytes = made.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
console.log(`built dist/: ${made.length} files, ${(bytes / 1e6).toFixed(1)} MB`)
