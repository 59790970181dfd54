import type { Entity } from '../generated/records.ts'
import { withoutArticle } from './fold.ts'
import { remembered, SortedTable } from './sorted-table.ts'
import { lazy, readTable } from './table.ts'

/** A place of the table. */
export interface Location {
  subtype: NonNullable<Entity['subtype']>
  /** ISO 3166-1 alpha-2 codes; several where it lies in several countries, none for seas */
  countries: readonly string[]
  /** degrees north, WGS 84 */
  latitude: number
  /** degrees east, WGS 84 */
  longitude: number
  /** how well known it is beside others of its name: inhabitants in thousands, a like figure where it has none */
  weight: number
  precision: 'country' | 'admin' | 'city' | 'facility'
  geonames?: string
  /** whether it is the capital of its country */
  capital: boolean
}

type Column = 'subtype' | 'countries' | 'lat' | 'lon' | 'weight' | 'geonames' | 'capital'

const table = new SortedTable<Column>(new URL('./locations.tsv', import.meta.url))

const precisions: Record<string, Location['precision']> = { Country: 'country', City: 'city', Facility: 'facility' }

const find = remembered((key): readonly Location[] =>
  table.rows(key).map((row) => ({
    subtype: row.subtype as Location['subtype'],
    countries: row.countries === '' ? [] : row.countries.split(','),
    latitude: Number(row.lat),
    longitude: Number(row.lon),
    weight: Number(row.weight),
    precision: precisions[row.subtype] ?? 'admin',
    ...(row.geonames === '' ? {} : { geonames: row.geonames }),
    capital: row.capital === 'yes'
  }))
)

/** The places of a folded name: countries first, then cities from the biggest down, divisions, regions, facilities. */
export const locationsNamed = (key: string): readonly Location[] => find(withoutArticle(key))

const countryNames = lazy(() => new Map(readTable<'alpha2' | 'name'>(new URL('./countries.tsv', import.meta.url)).map((row) => [row.alpha2, row.name])))

/** The English name of a country by its ISO 3166-1 alpha-2 code. */
export const countryName = (code: string): string | undefined => countryNames().get(code)
