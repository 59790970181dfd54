import { expect, test } from 'vitest'
import { harbourFire } from '../../fixture.ts'
import { inFolder, packageOf, typeErrors } from './written-package.ts'

const console = 'declare const console: { log(...values: unknown[]): void }\n'

const consumer = `import {
  type Entity, type EntityId, type InjuryEvent, type PersonEntity, entities, entitiesById, entity, event, events, eventsOf, eventsWith, incident, incidents, isInjuryEvent,
  isPersonEntity, mention, mentions, mentionsOf, messages, messagesOf, quantities, quantity, quote, quotes, quotesOf, relation, relations, relationsOf, schemaVersion,
  stories, story, storyOf, time, times, words
} from 'nutgraf-data'
import { events as sameEvents } from 'nutgraf-data/events'
const version: '1.0.0' = schemaVersion
const all: readonly (readonly object[])[] = [stories, entities, mentions, times, quantities, quotes, events, incidents, relations, messages, sameEvents]
const persons: PersonEntity[] = entities.filter(isPersonEntity)
const injuries: InjuryEvent[] = events.filter(isInjuryEvent)
const known: Entity = entity('harbour-fire/e1')
const maybe: Entity | undefined = entity(mention('harbour-fire/m1').entity)
const held: Entity | undefined = entitiesById.get('harbour-fire/e2')
const id: EntityId = known.id
for (const incident of incidents) for (const { participants, trigger, time: when } of eventsOf(incident)) {
  for (const participant of participants) entity(participant.entity)?.name
  time(when?.time)?.value
  words(trigger, incident)
}
for (const person of entities) [...mentionsOf(person), ...quotesOf(person), ...eventsWith(person), ...relationsOf(person)].map(words)
for (const one of events) {
  if (one.type === 'INJURY') { const injury: InjuryEvent = one }
  event(one.id) === one && incident(one.incident)
}
messagesOf(story('harbour-fire')).map(({ reason }) => reason)
storyOf(quote('harbour-fire/q1')).text
quantity('harbour-fire/n1').value
relation('harbour-fire/r1').subject.entity
`

const wrong = `import { entities, entity, events, isPersonEntity, quotes, story, words } from 'nutgraf-data'
entity('harbour-fire/e99')
events.push(events[0]!)
events[0]!.type = 'INJURY'
entities[0]!.type === 'Legislation'
const person = entities.find(isPersonEntity)!
person.type === 'Place'
const role: 'beneficiary' | 'place' = events[0]!.participants[0]!.role
words(entities[0]!)
story(quotes[0]!.id)
entity('harbour-fire/e1').name.start
`

test('the compiler takes all that the package offers, and the examples of its README', async () => {
  const files = await packageOf([harbourFire()])
  const examples = [...(files.get('sdk/README.md') ?? '').matchAll(/```ts\n(.*?)```/gs)].map(
    ([, code], index) => [`sdk/example${index}.ts`, console + code] as const
  )
  expect(examples).toHaveLength(3)
  const errors = await inFolder(new Map([...files, ['sdk/consumer.ts', consumer], ...examples]), (folder) =>
    typeErrors(`${folder}/sdk`, 'consumer.ts', ...examples.map(([path]) => path.replace('sdk/', '')))
  )
  expect(errors).toEqual([])
})

test('the compiler refuses what the data does not have and what would change it', async () => {
  const files = new Map([...(await packageOf([harbourFire()])), ['sdk/wrong.ts', wrong]])
  const errors = await inFolder(files, (folder) => typeErrors(`${folder}/sdk`, 'wrong.ts'))
  expect(errors).toEqual([
    'wrong.ts(2): TS2769', // no such id
    'wrong.ts(3): TS2339', // a table cannot grow
    'wrong.ts(4): TS2540', // nor a row change
    'wrong.ts(5): TS2367', // no law is named
    'wrong.ts(7): TS2367', // a person is no place
    'wrong.ts(8): TS2322', // other roles occur
    'wrong.ts(9): TS2345', // an entity is named in many places: it has no words of its own
    'wrong.ts(10): TS2769', // a quote is no story
    'wrong.ts(11): TS2339' // a name is a string
  ])
})

test('a package without stories compiles', async () => {
  const files = new Map([...(await packageOf([])), ['sdk/empty.ts', "import { entities, entity } from 'nutgraf-data'\nentity(entities[0]?.id)?.name\n"]])
  expect(await inFolder(files, (folder) => typeErrors(`${folder}/sdk`, 'empty.ts'))).toEqual([])
})
