import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demonym } from '../../pipeline/lexicon/demonyms.ts'
import { fold, foldPersonName } from '../../pipeline/lexicon/fold.ts'
import { nameHead } from '../../pipeline/lexicon/heads.ts'
import { countryName, locationsNamed } from '../../pipeline/lexicon/locations.ts'
import { thingNamed } from '../../pipeline/lexicon/named-things.ts'
import { roleNoun, titleForm } from '../../pipeline/lexicon/offices.ts'
import { organisationsNamed } from '../../pipeline/lexicon/organisations.ts'
import { genderOfFirstName, isFirstName, isSurname } from '../../pipeline/lexicon/person-names.ts'
import { isSayingVerb } from '../../pipeline/lexicon/saying-verbs.ts'
import { remembered, SortedTable } from '../../pipeline/lexicon/sorted-table.ts'

const folder = new URL('../../pipeline/lexicon/', import.meta.url)
const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'))

describe('folding', () => {
  it.each([
    ['São  Tomé', 'sao tome'],
    ['Sana’a', "sana'a"],
    ['U.S.', 'u.s.']
  ])('%s is %s', (name, key) => {
    expect(fold(name)).toBe(key)
  })

  it('of person names drops apostrophes and hyphens', () => {
    expect(foldPersonName("Jean-Luc O'Brien")).toBe('jeanluc obrien')
  })
})

describe('tables', () => {
  it.each([
    ['a country under its short name', () => locationsNamed('u.s.')[0]?.countries, ['US']],
    ['a city under an old name', () => locationsNamed('kiev')[0]?.geonames, '703448'],
    ['the biggest city of a name first', () => locationsNamed('london')[0]?.countries, ['GB']],
    ['a place without its article', () => locationsNamed('the gambia')[0]?.subtype, 'Country'],
    ['no place of an unknown name', () => locationsNamed('trollvik'), []],
    ['the name of a country', () => countryName('NO'), 'Norway'],
    ['an organisation by its acronym', () => organisationsNamed('who')[0]?.key, 'world health organization'],
    ['a people with its country', () => demonym('frenchmen'), { subtype: 'Nationality', country: 'FR', form: 'plural' }],
    ['a continent has no country', () => demonym('african')?.country, undefined],
    ['a first name', () => isFirstName('Kari'), true],
    ['a surname', () => isSurname("O'Brien"), true],
    ['the gender of nearly all bearers', () => genderOfFirstName('John'), 'male'],
    ['a title with its kind', () => titleForm('mrs.'), { kind: 'honorific', gender: 'female' }],
    ['a role in the plural', () => roleNoun('police chiefs')?.plural, true],
    ['a head of names', () => nameHead('university')?.subtype, 'University'],
    ['a thing under a short name', () => thingNamed('covid')?.key, 'covid-19'],
    ['a verb of saying', () => isSayingVerb('said'), true]
  ])('know %s', (_, look, found) => {
    expect(look()).toEqual(found)
  })

  it.each(tables)('%s has as many cells in each row as in its header', (name) => {
    const [header = '', ...lines] = readFileSync(new URL(name, folder), 'utf8').replace(/\n$/, '').split('\n')
    expect(lines.filter((line) => line.split('\t').length !== header.split('\t').length)).toEqual([])
  })

  it.each(tables.filter((name) => readFileSync(new URL(name, folder), 'utf8').startsWith('key\t')))('%s is sorted by key', (name) => {
    const keys = readFileSync(new URL(name, folder), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '')
    expect(keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') <= key)).toBe(true)
  })

  it('take less than 1.7 MB together', () => {
    expect(tables.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0)).toBeLessThan(1_700_000)
  })
})

it('a sorted table finds its first and its last row', () => {
  const table = new SortedTable<'kind'>(new URL('titles.tsv', folder))
  const keys = readFileSync(new URL('titles.tsv', folder), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t')[0] ?? '')
  expect([keys[0], keys.at(-1)].map((key) => table.rows(key ?? '').length > 0)).toEqual([true, true])
})

it('a look-up is made once', () => {
  let calls = 0
  const find = remembered((key) => {
    calls++
    return key.length
  })
  find('oslo')
  find('oslo')
  expect(calls).toBe(1)
})
