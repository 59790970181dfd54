/**
 * Cuts the name tables of `../shared/lexicons` down to what `pipeline/` uses: `npx tsx training/lexicons.ts`.
 * The cities come from `training/cities.py`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const source = new URL('../../shared/lexicons/', import.meta.url)
const target = new URL('../pipeline/lexicon/', import.meta.url)
type Row = Record<string, string>

function read(name: string): Row[] {
  const bytes = readFileSync(new URL(name, source))
  const [header = '', ...lines] = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd().split('\n')
  const columns = header.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

function write(name: string, columns: readonly string[], rows: readonly Row[]): void {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join('\t'))
  writeFileSync(new URL(name, target), `${[columns.join('\t'), ...lines].join('\n')}\n`)
  console.log(`${name}: ${rows.length} rows`)
}

/** A share counts as decisive when one bearer in twenty at most is of the other gender. */
const decisive = (share: number): string => (share >= 0.95 ? 'f' : share <= 0.05 ? 'm' : '')

const has = (row: Row, origin: string): boolean => (row.sources ?? '').split(' ').some((entry) => entry === origin || entry.startsWith(`${origin}:`))

write(
  'first-names.tsv',
  ['name', 'gender'],
  read('first-names.tsv.gz')
    .filter((row) => has(row, 'hand') || has(row, 'pop') || ((has(row, 'us') || has(row, 'uk')) && Number(row.count) >= 5000))
    .map((row) => ({ name: row.name ?? '', gender: row.share_female ? decisive(Number(row.share_female)) : '' }))
)
write(
  'surnames.tsv',
  ['surname'],
  read('surnames.tsv.gz').filter((row, index) => has(row, 'hand') || index < 5000)
)
write('countries.tsv', ['alpha2', 'alpha3', 'name', 'official', 'aliases', 'capital', 'capital_lat', 'capital_lon', 'lat', 'lon', 'geonames'], read('countries.tsv'))
write('demonyms.tsv', ['adjective', 'person', 'plural', 'other', 'code', 'kind'], read('demonyms.tsv'))
write('titles.tsv', ['form', 'kind', 'gender'], read('titles.tsv'))
write('roles.tsv', ['role', 'plural', 'kinds', 'gender'], read('roles.tsv'))
write('person-cues.tsv', ['word', 'kind'], read('person-cues.tsv'))
write('company-suffixes.tsv', ['suffix'], read('company-suffixes.tsv'))
write('org-heads.tsv', ['head', 'subtype', 'position'], read('org-heads.tsv'))
write('place-heads.tsv', ['head', 'subtype', 'position'], read('place-heads.tsv'))
write(
  'organisations.tsv',
  ['name', 'aliases', 'weak_aliases', 'subtype', 'country'],
  read('organisations.tsv').filter((row) => /hand|sp500/.test(row.source ?? ''))
)
write(
  'divisions.tsv',
  ['name', 'aliases', 'country', 'lat', 'lon', 'rank'],
  read('admin1-centres.tsv').filter((row) => Number(row.rank) <= 6)
)
write(
  'regions.tsv',
  ['name', 'aliases', 'lat', 'lon', 'countries', 'subtype'],
  read('regions.tsv').filter((row) => !row.name?.endsWith('.'))
)
write('facilities.tsv', ['name', 'aliases', 'lat', 'lon', 'country', 'subtype'], read('facilities.tsv'))
write('weapons-vehicles.tsv', ['name', 'aliases', 'kind'], read('weapons-vehicles.tsv'))
write('named-events.tsv', ['name', 'aliases', 'kind'], read('events-named.tsv'))
write('laws.tsv', ['name', 'aliases', 'kind', 'countries'], read('laws.tsv'))
