import { expect, test } from 'vitest'
import { harbourFire } from '../../fixture.ts'
import { inFolder, packageOf, typeErrors } from './written-package.ts'

const consumer = `import { type EventId, entity, event, events, isInjuryEvent, words } from 'nutgraf-data'
for (const { participants } of events.filter(isInjuryEvent)) entity(participants[0]?.entity)?.name
const first: EventId = events[0]!.id
words(event(first))
event('harbour-fire/v1')
`

/** The fixture with its events again and again, each with an id of its own. */
function story(number: number, count: number) {
  const facts = harbourFire()
  const events = Array.from({ length: count }, (_, index) => ({ ...facts.events[index % facts.events.length], id: `story${number}/v${index + 1}` }))
  return { ...facts, story: { ...facts.story, id: `story${number}` }, events } as typeof facts
}

test('20,000 events are checked in seconds, and their ids are strings that only the data gives', { timeout: 30_000 }, async () => {
  const stories = Array.from({ length: 20 }, (_, index) => story(index + 1, 1_000))
  const files = new Map([...(await packageOf(stories)), ['sdk/consumer.ts', consumer]])
  await inFolder(files, (folder) => {
    const before = performance.now()
    expect(typeErrors(`${folder}/sdk`, 'consumer.ts')).toEqual(['consumer.ts(5): TS2769'])
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
