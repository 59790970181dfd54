import { expect, test } from 'vitest'
import type { Event, Incident } from '../../../pipeline/document.ts'
import { happeningNode } from '../../../pipeline/write/jsonld/happening.ts'
import { recordsOf } from '../../../pipeline/write/jsonld/records.ts'
import { first, harbourFire } from '../../fixture.ts'

/** The node of the fixture's third incident, a demonstration on Sunday, with its incident and event changed. */
function protest(incident: Partial<Incident> = {}, event: Partial<Event> = {}) {
  const facts = harbourFire()
  const found = facts.incidents.find(({ type }) => type === 'PROTEST')
  if (!found) throw new Error('the fixture has a demonstration')
  Object.assign(found, incident)
  Object.assign(facts.events.find(({ id }) => id === found.events[0]) ?? {}, event)
  return happeningNode(found, recordsOf(facts))
}

test('what happened is an Action, named by its word and told by its clause', () => {
  expect(protest()).toMatchObject({
    '@type': 'Action',
    name: 'demonstrated',
    additionalType: 'PROTEST',
    actionStatus: 'https://schema.org/CompletedActionStatus'
  })
  expect(protest()?.description).toMatch(/^Some 60 members of the Dockers’ Union demonstrated/)
})

test('what goes on is an active Action', () => {
  expect(protest({ status: 'ONGOING' }, { status: 'ONGOING' })?.actionStatus).toBe('https://schema.org/ActiveActionStatus')
})

test.each(['FEARED', 'THREATENED', 'ORDERED', 'REQUESTED', 'EXPECTED', 'POSSIBLE', 'DENIED', 'HYPOTHETICAL'] as const)('what is %s is no node', (status) => {
  expect(protest({ status, when: { time: 'harbour-fire/t6', from: '2024-05-19' } }, { status })).toBeUndefined()
})

test('what was not so is no node', () => {
  expect(protest({}, { polarity: 'NEG' })).toBeUndefined()
})

test('what is only possible is no node', () => {
  expect(protest({}, { certainty: 'POSSIBLE' })).toBeUndefined()
})

test('what hangs on a condition is no node', () => {
  expect(protest({}, { special: 'CONDITIONAL' })).toBeUndefined()
})

test('what only somebody claims is an Action without status', () => {
  expect(protest({}, { sources: [{ entity: 'harbour-fire/e6' }] })).not.toHaveProperty('actionStatus', expect.any(String))
})

test('saying something is no happening', () => {
  expect(protest({ type: 'ATTRIBUTION' })).toBeUndefined()
})

test('a demonstration planned for a day is an Event', () => {
  const node = protest({ status: 'PLANNED', when: { time: 'harbour-fire/t6', from: '2024-05-19', to: '2024-05-19' } }, { status: 'PLANNED' })
  expect(node).toMatchObject({ '@type': 'Event', startDate: '2024-05-19', endDate: '2024-05-19' })
})

test('a demonstration planned for no known day is no node', () => {
  expect(protest({ status: 'PLANNED' }, { status: 'PLANNED' })).toBeUndefined()
})

test('a decision that is planned is no Event: nobody can attend it', () => {
  expect(protest({ type: 'DECISION', status: 'PLANNED', when: { time: 'harbour-fire/t6', from: '2024-05-19' } }, { status: 'PLANNED' })).toBeUndefined()
})

test('an organisation that does it is the agent', () => {
  const incident = first(harbourFire().incidents)
  const who = [{ event: 'harbour-fire/v10', start: 912, end: 949, entity: 'harbour-fire/e6' }]
  expect(protest({ who })?.agent).toEqual({ '@id': 'https://wire.example/harbour-fire#e6' })
  expect(incident.who).toEqual([])
})

test('a place that is never more than a place is no agent', () => {
  expect(protest({ who: [{ event: 'harbour-fire/v10', start: 912, end: 949, entity: 'harbour-fire/e1' }] })?.agent).toBeUndefined()
})

test('a place that stands for its government is an agent as an organisation', () => {
  const who = [{ event: 'harbour-fire/v10', start: 912, end: 949, entity: 'harbour-fire/e10' }]
  expect(protest({ who })?.agent).toEqual({ '@id': 'https://wire.example/harbour-fire#e10-acting' })
})

test('those whom it befell are objects by their words where they are no entity', () => {
  const facts = harbourFire()
  const node = happeningNode(first(facts.incidents), recordsOf(facts))
  expect(node?.object).toContainEqual({ '@type': 'Thing', name: 'two dockers' })
})

test('where it was is the place, with the first and the last day', () => {
  const facts = harbourFire()
  const node = happeningNode(first(facts.incidents), recordsOf(facts))
  expect(node).toMatchObject({ location: { '@id': 'https://wire.example/harbour-fire#e1' }, startTime: '2024-05-14', endTime: '2024-05-14' })
})
