import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const bin = (name: string): string => `node_modules/.bin/${name}`

/** Runs a checker over the built package. */
function check(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(bin(name), args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  return { status, said: stdout + stderr }
}

describe('the package', () => {
  test('is well formed to publint', () => {
    const { status, said } = check('publint', '--strict')
    expect(said).toContain('All good!')
    expect(status).toBe(0)
  })

  test('has types that resolve wherever ESM does', () => {
    const { status, said } = check('attw', '--pack', '--profile', 'esm-only')
    expect(said).not.toContain('❌')
    expect(status).toBe(0)
  }, 60_000)

  test('holds what it needs and nothing else, in no more than 4 MB', () => {
    const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })) as {
      unpackedSize: number
      files: { path: string }[]
    }[]
    const tops = new Set(pack?.files.map(({ path }) => path.split('/')[0]))
    expect([...tops].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'dist', 'package.json', 'schemas'])
    expect(pack?.unpackedSize).toBeLessThan(4_000_000)
  })

  test('asks for nothing native and for no script at installation', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }> }
    expect(Object.entries(packages).filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)).toEqual([])
  })

  test('imports no more than it declares', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    const code = readdirSync('pipeline', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`pipeline/${path}`, 'utf8'))
      .join('\n')
    const statements = code.matchAll(/^import (?!type )[^'\n]*from '([^.$'][^']*)'|import\('([^.$'][^']*)'\)/gm)
    const packages = [...statements].map(([, a, b]) =>
      (a ?? b ?? '')
        .split('/')
        .slice(0, (a ?? b ?? '').startsWith('@') ? 2 : 1)
        .join('/')
    )
    const undeclared = [...new Set(packages)].filter((name) => !name.startsWith('node:') && !(name in dependencies))
    expect(undeclared).toEqual([])
  })
})
