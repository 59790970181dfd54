import { describe, expect, it } from 'vitest'
import { tables } from '../../../pipeline/generated/tables.ts'
import { first, harbourFire } from '../../fixture.ts'
import { filesOf, rowsIn } from './read-back.ts'

const rowsOf = async (table: string) => rowsIn(await filesOf([harbourFire()]), table)
const failure = { id: 'feed/3', error: { code: 'broken-json', message: '=not JSON', path: 'input/feed.ndjson', line: 3 } }

describe('the files', () => {
  it('are one a table, the description and the text', async () => {
    const names = [...tables.map(({ name }) => `${name}.csv`), 'datapackage.json', 'text/harbour-fire.txt']
    expect([...(await filesOf([harbourFire()])).keys()].sort()).toEqual(names.sort())
  })

  it('end each line with CR LF', async () => {
    expect((await filesOf([])).get('bylines.csv')).toBe('story,position,author\r\n')
  })

  it('double quotation marks and quote line breaks', async () => {
    const facts = harbourFire()
    facts.story.byline = ['a "b"', 'c\nd', 'e\rf', 'g,h']
    expect((await filesOf([facts])).get('bylines.csv')).toBe(
      'story,position,author\r\nharbour-fire,1,"a ""b"""\r\nharbour-fire,2,"c\nd"\r\nharbour-fire,3,"e\rf"\r\nharbour-fire,4,"g,h"\r\n'
    )
  })

  it('have no byte order mark', async () => {
    expect((await filesOf([])).get('events.csv')).toMatch(/^id,/)
  })

  it('have one for Excel', async () => {
    expect((await filesOf([], { excel: true })).get('events.csv')).toMatch(/^\uFEFFid,/)
  })

  it('hold the text exactly', async () => {
    const { story } = harbourFire()
    expect((await filesOf([harbourFire()])).get('text/harbour-fire.txt')).toBe(story.text)
  })

  it('repeat no header for a second story', async () => {
    const second = JSON.parse(JSON.stringify(harbourFire()).replaceAll('harbour-fire', 'other'))
    const ids = rowsIn(await filesOf([harbourFire(), second]), 'stories').map(({ id }) => id)
    expect(ids).toEqual(['harbour-fire', 'other'])
  })
})

describe('the columns', () => {
  it('begin with keys and what an event tells', () => {
    const events = tables.find(({ name }) => name === 'events')
    expect(
      events?.columns
        .slice(0, 11)
        .map(({ name }) => name)
        .join()
    ).toBe('id,story,type,status,who,trigger_words,whom,when,where,says,words')
  })

  it('end with the sentence wherever words are cited', () => {
    const cited = tables.filter(({ name, columns }) => name !== 'blocks' && columns.some((column) => column.name === 'start'))
    expect(cited.map(({ columns }) => columns.at(-1)?.name)).toEqual(cited.map(() => 'sentence'))
  })

  it('have no name twice in a table', () => {
    const names = tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`))
    expect(names).toHaveLength(new Set(names).size)
  })

  it('say what they are', () => {
    expect(tables.flatMap(({ columns }) => columns).filter(({ description }) => !description)).toEqual([])
  })

  it('lead to columns that are there', () => {
    const names = new Set(tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`)))
    const ends = tables.flatMap(({ name, foreignKeys }) =>
      foreignKeys.flatMap((key) => [...key.columns.map((column) => `${name}.${column}`), ...key.to.map((column) => `${key.table}.${column}`)])
    )
    expect(ends.filter((end) => !names.has(end))).toEqual([])
  })
})

describe('a row', () => {
  it('of an event says who did what to whom, when and where', async () => {
    const killed = (await rowsOf('events'))[2]
    expect(killed).toMatchObject({
      who: 'A fire at the grain terminal in Aberdeen',
      trigger_words: 'killed',
      whom: 'two dockers',
      when: '2024-05-14',
      where: 'in Aberdeen',
      says: 'fire service'
    })
  })

  it('of an event without first moment gives the words of its time', async () => {
    expect((await rowsOf('events')).at(-1)?.when).toBe('every Monday')
  })

  it('of an event whose source is no entity says what marks the claim', async () => {
    const facts = harbourFire()
    const [, told] = facts.events
    if (told) told.sources = [{ cue: first(facts.quotes[0]?.cue && [facts.quotes[0].cue]) }]
    expect(rowsIn(await filesOf([facts]), 'events')[1]?.says).toBe('said')
  })

  it('of a fact quotes its sentence', async () => {
    expect((await rowsOf('times'))[1]?.sentence).toBe('The blaze burned for six hours.')
  })

  it('of a fact outside all sentences quotes its block', async () => {
    const { sentences: _, ...facts } = harbourFire()
    expect(rowsIn(await filesOf([facts]), 'mentions')[0]?.sentence).toBe('Two die in fire at Aberdeen grain terminal')
  })

  it('of a fact in a very long sentence quotes what stands around it', async () => {
    const facts = harbourFire()
    const mention = first(facts.mentions)
    facts.story.text = '💥'.repeat(3000)
    facts.sentences = [{ start: 0, end: 6000, tokens: [] }]
    facts.mentions = [{ ...mention, start: 2001, end: 2003 }]
    const { sentence } = first(rowsIn(await filesOf([facts]), 'mentions'))
    expect(sentence).toBe(`…${'💥'.repeat(500)}…`)
  })

  it('of a quotation names its speaker', async () => {
    const { speaker, speaker_words } = first((await rowsOf('quotes')).slice(2))
    expect([speaker, speaker_words]).toEqual(['Ruth Carmichael', 'Carmichael'])
  })

  it('of an entity cites its first mention', async () => {
    const facts = harbourFire()
    const mention = first(facts.mentions.filter(({ entity }) => entity === 'harbour-fire/e5'))
    expect((await rowsOf('entities'))[4]).toMatchObject({ name: 'Ruth Carmichael', start: String(mention.start), end: String(mention.end) })
  })

  it('of a figure of an event cites the quantity', async () => {
    const quantity = first(harbourFire().quantities)
    expect(first(await rowsOf('figures'))).toMatchObject({ event: 'harbour-fire/v1', incident: '', start: String(quantity.start), end: String(quantity.end) })
  })

  it('of a figure of an incident cites the first event that gives it', async () => {
    const figure = (await rowsOf('figures')).find(({ incident, position }) => incident === 'harbour-fire/i1' && position === '2')
    expect(figure).toMatchObject({ event: '', what: 'injured', disputed: 'true', start: String(harbourFire().events[3]?.start) })
  })

  it('of a claim names the figure by its place', async () => {
    const claim = (await rowsOf('claims'))[3]
    expect(claim).toMatchObject({ incident: 'harbour-fire/i1', figure: '2', position: '2', source: 'harbour-fire/e6' })
  })

  it('of a source without cue cites the event', async () => {
    const facts = harbourFire()
    const event = first(facts.events)
    event.sources = [{ entity: 'harbour-fire/e4' }]
    expect(first(rowsIn(await filesOf([facts]), 'sources'))).toMatchObject({ start: String(event.start), cue_words: '' })
  })

  it('of a story tells where its text is', async () => {
    expect(first(await rowsOf('stories')).text_file).toBe('text/harbour-fire.txt')
  })

  it('tells of a story that failed', async () => {
    expect(rowsIn(await filesOf([failure]), 'messages')).toEqual([
      {
        story: 'feed/3',
        level: 'error',
        stage: 'read',
        rule: 'broken-json',
        reason: "'=not JSON",
        words: '',
        path: 'input/feed.ndjson',
        line: '3',
        start: '',
        end: '',
        sentence: ''
      }
    ])
  })

  it('tells of facts that did not pass their checks', async () => {
    const failed = { id: 'a', error: { code: 'failed-checks', message: 'please report it' } }
    expect(first(rowsIn(await filesOf([failed]), 'messages')).stage).toBe('facts')
  })
})

describe('a story of many facts', () => {
  it('loses no row', async () => {
    const facts = harbourFire()
    facts.story.byline = Array.from({ length: 1234 }, (_, index) => `Author ${index}`)
    expect(rowsIn(await filesOf([facts]), 'bylines').map(({ author }) => author)).toEqual(facts.story.byline)
  })
})

describe('a long story', () => {
  it('takes time in proportion to its facts', async () => {
    const long = (count: number) => {
      const facts = harbourFire()
      const { mentions, events } = facts
      facts.mentions = Array.from({ length: count }, () => mentions).flat()
      facts.events = Array.from({ length: count }, () => events).flat()
      return facts
    }
    const time = async (count: number) => {
      const begun = performance.now()
      await filesOf([long(count)])
      return performance.now() - begun
    }
    await time(100)
    expect(await time(800)).toBeLessThan(8 * Math.max(await time(200), 20))
  })
})
