import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Packages that a module and all that it imports load when they are loaded. */
function packagesOf(module: URL, seen: Set<string> = new Set()): string[] {
  if (seen.has(module.href)) return []
  seen.add(module.href)
  const imports = [...readFileSync(module, 'utf8').matchAll(/^(?:import|export) (?!type )[^']*?from '([^']+)'/gm)].map((match) => match[1] ?? '')
  return imports.flatMap((name) => (name.startsWith('.') ? packagesOf(new URL(name, module), seen) : [name]))
}

test('reading a text loads no parser of Markdown or HTML and no detector', () => {
  expect(packagesOf(new URL('../../pipeline/read/index.ts', import.meta.url)).filter((name) => !name.startsWith('node:'))).toEqual(['vfile'])
})
