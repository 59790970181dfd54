import { expect, test } from 'vitest'
import type { Facts } from '../../../pipeline/document.ts'
import { harbourFire } from '../../fixture.ts'
import { inFolder, packageOf, run } from './written-package.ts'

const hostile = 'back\\slash \'single\' "double" `tick` \x24{dollar} </script><!-- \u2028\u2029 \\u0041 \0 \r\n \ud83d\ude00 \ud800'

/** What a module of the package's folder prints, as JSON. */
async function printed(stories: readonly Facts[], code: string): Promise<unknown> {
  const files = await packageOf(stories, [{ id: 'broken', error: { code: 'no-text', message: 'There is no text', path: 'input/broken.txt', line: 2 } }])
  return inFolder(
    new Map([...files, ['sdk/consumer.mjs', `import * as data from 'nutgraf-data'\nconst print = (value) => console.log(JSON.stringify(value))\n${code}`]]),
    (folder) => {
      const { stdout, stderr } = run(`${folder}/sdk`, 'consumer.mjs')
      expect(stderr).toBe('')
      return JSON.parse(stdout)
    }
  )
}

test('every table has the rows of the stories, and the story that failed is a message', async () => {
  const { story, messages, entities, mentions, times, quantities, quotes, events, incidents, relations } = harbourFire()
  const failure = { story: 'broken', stage: 'read', rule: 'no-text', level: 'error', reason: 'There is no text', path: 'input/broken.txt', line: 2 }
  const tables = 'stories entities mentions times quantities quotes events incidents relations messages'.split(' ')
  expect(await printed([harbourFire()], `print([${tables.map((table) => `data.${table}`)}])`)).toEqual([
    [story],
    entities,
    mentions,
    times,
    quantities,
    quotes,
    events,
    incidents,
    relations,
    [...messages, failure]
  ])
})

test('the words of a fact are those of the story', async () => {
  const { story, mentions, quotes, events } = harbourFire()
  const expected = [...mentions, ...quotes, ...events].map(({ start, end }) => story.text.slice(start, end))
  expect(await printed([harbourFire()], 'print([...data.mentions, ...data.quotes, ...data.events].map((fact) => data.words(fact)))')).toEqual(expected)
})

test('the words of a part of a fact are those of its story', async () => {
  const { story, events } = harbourFire()
  const expected = events.map(({ trigger }) => story.text.slice(trigger.start, trigger.end))
  expect(await printed([harbourFire()], 'print(data.events.map((event) => data.words(event.trigger, event)))')).toEqual(expected)
})

test('the look-ups from row to row find what the records say', async () => {
  const code = `const union = data.entity('harbour-fire/e6')
print([
  data.mentionsOf(union), data.quotesOf(union), data.eventsWith(union), data.relationsOf(union), data.eventsOf(data.incidents[0]), data.messagesOf(data.stories[0])
].map((rows) => rows.map(({ id, rule }) => id ?? rule)))`
  const { mentions, quotes, events, relations, incidents, messages } = harbourFire()
  const union = 'harbour-fire/e6'
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  expect(await printed([harbourFire()], code)).toEqual([
    ids(mentions.filter(({ entity }) => entity === union)),
    ids(quotes.filter(({ speaker }) => speaker?.entity === union)),
    ids(events.filter(({ participants }) => participants.some(({ entity }) => entity === union))),
    ids(relations.filter(({ subject, object }) => subject.entity === union || object.entity === union)),
    incidents[0]?.events,
    messages.map(({ rule }) => rule)
  ])
})

test('an id that is in no row is refused by name, and no id gives nothing', async () => {
  const code = `let refused
try { data.entity('nowhere/e1') } catch (error) { refused = [error.name, error.message] }
print([refused, data.entity(undefined) === undefined])`
  expect(await printed([harbourFire()], code)).toEqual([['RangeError', 'Cannot find "nowhere/e1": it is no id of `entities`'], true])
})

test('guards tell the types apart', async () => {
  const persons = harbourFire().entities.filter(({ type }) => type === 'Person')
  expect(await printed([harbourFire()], 'print(data.entities.filter(data.isPersonEntity))')).toEqual(persons)
})

test('hostile words come back as they were', async () => {
  const facts = harbourFire()
  facts.story.text = hostile
  expect(await printed([facts], 'print(data.stories[0].text)')).toBe(hostile)
})
