import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '../../../pipeline/document.ts'
import { readTable } from '../../../pipeline/lexicon/table.ts'
import { graph } from '../../../pipeline/write/jsonld/graph.ts'
import { first, harbourFire } from '../../fixture.ts'
import { faultsOf, nodesOf } from './vocabulary.ts'

type Document = Parameters<typeof faultsOf>[0]

const documentOf = (facts: Facts) => JSON.parse(JSON.stringify(graph(facts))) as Document
const node = (facts: Facts, name: string) => nodesOf(documentOf(facts)).find((found) => String(found['@id']).endsWith(`#${name}`))
const article = (facts: Facts) => first(nodesOf(documentOf(facts)))
const linked = (name: string) => ({ '@id': `https://wire.example/harbour-fire#${name}` })

function changed(change: (facts: Facts) => unknown): Facts {
  const facts = harbourFire()
  change(facts)
  return facts
}

test('the fixture story keeps to the vocabulary of schema.org', () => {
  expect(faultsOf(documentOf(harbourFire()))).toEqual([])
})

test('the check finds an unknown property, a wrong domain, a wrong range and a link to nowhere', () => {
  const document = { '@graph': [{ '@type': 'Event', '@id': '#1', verb: 'x', agent: 'x', actor: { '@type': 'Organization' }, about: { '@id': '#2' } }] }
  expect(faultsOf(document)).toHaveLength(5)
})

test('a story without address, publisher, date or authors has an article of what is left', () => {
  const facts = changed(({ story }) => {
    for (const key of ['url', 'publisher', 'byline', 'image', 'datePublished', 'dateModified', 'section', 'headline'] as const) delete story[key]
  })
  expect(Object.keys(article(facts))).toEqual(['@type', '@id', 'dateline', 'locationCreated', 'inLanguage', 'wordCount', 'about', 'mentions', 'hasPart'])
  expect(faultsOf(documentOf(facts))).toEqual([])
})

test.each(['javascript:alert(1)', 'wire.example/fire', 'https://'])('an address that no browser opens is none: %s', (url) => {
  const facts = changed(({ story }) => {
    story.url = url
    story.image = [url]
  })
  expect(article(facts)).not.toHaveProperty('url')
  expect(article(facts)).not.toHaveProperty('image')
  expect(article(facts)['@id']).toBe('#article')
})

test('the fragment of the address is not part of the page', () => {
  expect(article(changed(({ story }) => Object.assign(story, { url: 'https://wire.example/a#top' })))['@id']).toBe('https://wire.example/a#article')
})

test('a day that the calendar does not have is left out', () => {
  expect(article(changed(({ story }) => Object.assign(story, { datePublished: '2023-02-29' })))).not.toHaveProperty('datePublished')
})

test('an author who bears the name of the publisher is the publisher', () => {
  expect(article(changed(({ story }) => Object.assign(story, { byline: ['Example Wire'] }))).author).toEqual(linked('publisher'))
})

test('an author named twice is one node', () => {
  const facts = changed(({ story }) => Object.assign(story, { byline: ['Marta Quill', 'Marta Quill'] }))
  expect(article(facts).author).toEqual(linked('author1'))
  expect(faultsOf(documentOf(facts))).toEqual([])
})

test('the most salient entities are what the article is about, the most salient first', () => {
  expect(article(harbourFire()).about).toEqual([linked('e1'), linked('e3'), linked('e5')])
})

test('a place has its position and its country', () => {
  expect(node(harbourFire(), 'e1')).toMatchObject({
    '@type': 'City',
    geo: { '@type': 'GeoCoordinates', latitude: 57.14369, longitude: -2.09814 },
    address: { addressCountry: 'GB' }
  })
})

test('a position near the place is not given as its own', () => {
  expect(
    node(
      changed(({ entities }) => Object.assign(first(entities), { precision: 'near' })),
      'e1'
    )
  ).not.toHaveProperty('geo')
})

test('a person has title, prefix, gender and the organisation they belong to', () => {
  expect(node(harbourFire(), 'e5')).toMatchObject({
    jobTitle: 'Chief Fire Officer',
    honorificPrefix: 'Dame',
    gender: 'https://schema.org/Female',
    affiliation: linked('e4')
  })
})

test('a person who belongs to a nationality has no affiliation: that is no organisation', () => {
  const facts = changed(({ entities }) => {
    Object.assign(entities.find(({ id }) => id.endsWith('/e4')) ?? {}, { type: 'Group', subtype: 'Nationality' })
  })
  expect(node(facts, 'e4')?.['@type']).toBe('Thing')
  expect(node(facts, 'e5')).not.toHaveProperty('affiliation')
})

test('a place that stands for its government has an organisation beside it', () => {
  expect(node(harbourFire(), 'e10-acting')).toMatchObject({ '@type': 'Organization', name: 'London', location: linked('e10') })
})

test('the only addresses elsewhere are those of the record', () => {
  expect(node(harbourFire(), 'e6')?.sameAs).toEqual(['https://union.example/about', 'https://register.example/unions/17'])
  expect(nodesOf(documentOf(harbourFire())).filter((found) => 'sameAs' in found)).toHaveLength(1)
})

test('nothing is rated: there is no ClaimReview', () => {
  expect(JSON.stringify(graph(harbourFire()))).not.toContain('ClaimReview')
})

test('whatever acts on whatever, wherever and in whatever status, the graph keeps to the vocabulary', () => {
  const kinds = readTable<'type' | 'subtype'>(new URL('../../../pipeline/write/jsonld/entity-types.tsv', import.meta.url))
  const types = fc.array(fc.constantFrom(...kinds), { minLength: 10, maxLength: 10 })
  const happenings = fc.record({
    type: fc.constantFrom('PROTEST', 'ELECTION', 'RESULT', 'ATTACK', 'OTHER'),
    status: fc.constantFrom('HAPPENED', 'ONGOING', 'PLANNED', 'FEARED'),
    entity: fc.integer({ min: 1, max: 10 }).map((number) => `harbour-fire/e${number}`),
    from: fc.constantFrom('2024-05-19', '2024-05-19T24:00', '2024-02-30', '2024', '2024-05-19T10:00:00+01:00')
  })
  fc.assert(
    fc.property(types, happenings, (chosen, { type, status, entity, from }) => {
      const facts = harbourFire()
      facts.entities.forEach((found, index) => {
        const { type, subtype } = chosen[index] ?? {}
        Object.assign(found, { type, subtype })
      })
      for (const event of facts.events) {
        Object.assign(event, { status, participants: event.participants.map((participant) => ({ ...participant, entity })) })
      }
      for (const incident of facts.incidents) {
        const parties = incident.events.map((event) => ({ event, start: 0, end: 3, entity }))
        Object.assign(incident, { type, status, who: parties, whom: parties, where: { entity }, when: { time: 'harbour-fire/t1', from, to: from } })
      }
      for (const quote of facts.quotes) Object.assign(quote, { speaker: { start: 0, end: 3, entity } })
      expect(faultsOf(documentOf(facts))).toEqual([])
    }),
    { numRuns: 200 }
  )
})
