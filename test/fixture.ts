import { readFileSync } from 'node:fs'
import type { Facts } from '../pipeline/document.ts'

const file = new URL('./fixtures/facts/harbour-fire.json', import.meta.url)

/** The fixture story's whole record, a fresh copy each time: a test may break it. */
export const harbourFire = (): Facts => JSON.parse(readFileSync(file, 'utf8')) as Facts

/** The first of a list that a fixture is known to fill. */
export function first<T>(list: readonly T[] | undefined): T {
  const item = list?.[0]
  if (item === undefined) throw new Error('the fixture has no such record')
  return item
}
