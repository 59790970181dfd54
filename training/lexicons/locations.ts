import { keyOf, type Row, readOwn, readShared, values } from './table.ts'

const subtypes = new Map(readOwn('kinds.tsv').map((row) => [row.kind ?? '', row.subtype ?? '']))

/** The subtype of the records for a table's own word for a kind of thing. */
export const subtypeOfKind = (kind = '', otherwise = ''): string => subtypes.get(kind) ?? otherwise

/** Other ways to write a key: "saint cloud" as "st. cloud". */
function spellings(name: string): string[] {
  const key = keyOf(name)
  const shorter = [
    ['saint ', 'st. '],
    ['saint ', 'st '],
    ['mount ', 'mt. ']
  ].flatMap(([long = '', short = '']) => (key.startsWith(long) ? [short + key.slice(long.length)] : []))
  return [key, ...shorter]
}

const underNames = (names: readonly (string | undefined)[], row: Row): Row[] =>
  names.flatMap((name) => (name ? spellings(name).map((key) => ({ ...row, key })) : []))

function countryRows(): Row[] {
  return readShared('countries.tsv').flatMap((row) =>
    underNames([row.name, row.official, ...values(row.aliases)], {
      ...row,
      capital: '',
      subtype: 'Country',
      countries: row.alpha2 ?? '',
      weight: '100000'
    })
  )
}

function cityRows(cities: readonly Row[]): Row[] {
  const cityKey = (name = '', country = '') => `${keyOf(name)} ${country}`
  const biggest = new Map<string, Row>()
  const capitals = new Map(readShared('countries.tsv').map((row) => [cityKey(row.capital, row.alpha2), row]))
  const rows = cities.flatMap((city) => {
    const key = cityKey(city.name, city.country)
    const isBiggest = !biggest.has(key)
    const row: Row = {
      ...city,
      subtype: 'City',
      countries: city.country ?? '',
      weight: city.thousands ?? '',
      capital: isBiggest && capitals.has(key) ? 'yes' : ''
    }
    if (isBiggest) biggest.set(key, row)
    return underNames([city.name], row)
  })
  const small = [...capitals].flatMap(([key, country]) => {
    if (!country.capital || biggest.has(key)) return []
    const row: Row = {
      name: country.capital,
      subtype: 'City',
      countries: country.alpha2 ?? '',
      lat: country.capital_lat ?? '',
      lon: country.capital_lon ?? '',
      weight: '50',
      capital: 'yes'
    }
    biggest.set(key, row)
    return underNames([row.name], row)
  })
  const aliases = readOwn('city-aliases.tsv').flatMap((alias) => underNames([alias.alias], biggest.get(cityKey(alias.name, alias.country)) ?? { key: '' }))
  return [...rows, ...small, ...aliases]
}

/** Rank 1 to 3 of Natural Earth are divisions the size of a state; smaller ones weigh as a town. */
function divisionRows(): Row[] {
  return readShared('admin1-centres.tsv')
    .filter((row) => Number(row.rank) <= 6)
    .flatMap((row) =>
      underNames([row.name, ...values(row.aliases)], {
        ...row,
        subtype: 'AdministrativeArea',
        countries: row.country ?? '',
        weight: Number(row.rank) <= 3 ? '2000' : '60'
      })
    )
}

/** Names cut short ("Abakanskiy Ra.") are map labels, not words of a story. */
function regionRows(): Row[] {
  return readShared('regions.tsv')
    .filter((row) => !row.name?.endsWith('.'))
    .flatMap((row) => underNames([row.name, ...values(row.aliases)], { ...row, subtype: subtypeOfKind(row.subtype, 'Region'), weight: '1000' }))
}

function facilityRows(): Row[] {
  return readShared('facilities.tsv').flatMap((row) =>
    underNames([row.name, ...values(row.aliases)], { ...row, subtype: 'Facility', countries: row.country ?? '', weight: '100' })
  )
}

/** Every place under each of its names. */
export const locationRows = (cities: readonly Row[]): Row[] =>
  [...countryRows(), ...cityRows(cities), ...divisionRows(), ...regionRows(), ...facilityRows()].filter((row) => row.lat !== '')
