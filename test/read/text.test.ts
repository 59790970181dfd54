import { describe, expect, test } from 'vitest'
import { StoryError, storyFile } from '../../pipeline/read/index.ts'
import { blocksOf, rulesOf, storyOf } from './temporary.ts'

const body = 'OSLO, Norway (Nordic Desk) — A crane fell into the fjord on Tuesday. Nobody was hurt.'
const datelineOf = (text: string): string | undefined => {
  const file = storyFile(text)
  const span = storyOf(file).dateline
  return span && text.slice(span.start, span.end)
}

describe('the top of a plain text', () => {
  test('a short line without end mark is the headline', () => {
    expect(storyOf(storyFile(`Crane falls into fjord\n\n${body}`)).headline).toBe('Crane falls into fjord')
  })
  test('a first line that is a sentence is no headline', () => {
    expect(storyOf(storyFile(`A crane fell into the fjord.\n\n${body}`))).not.toHaveProperty('headline')
  })
  test('a line with nothing below it is no headline', () => {
    expect(storyOf(storyFile('Crane falls into fjord'))).not.toHaveProperty('headline')
  })
  test('a headline may end in an abbreviation', () => {
    expect(storyOf(storyFile(`Storm heads for the U.S.\n\n${body}`)).headline).toBe('Storm heads for the U.S.')
  })
  test('a headline may ask', () => {
    expect(storyOf(storyFile(`Who pays for the crane?\n\n${body}`)).headline).toBe('Who pays for the crane?')
  })
  test('a byline gives the names without jobs', () => {
    expect(storyOf(storyFile(`Crane falls into fjord\n\nBy Liv Dahl and Ole van der Berg, Staff Writers\n\n${body}`)).byline).toEqual([
      'Liv Dahl',
      'Ole van der Berg'
    ])
  })
  test('a byline gives the names without the place', () => {
    expect(storyOf(storyFile(`Crane falls into fjord\n\nBy Liv Dahl in Oslo\n\n${body}`)).byline).toEqual(['Liv Dahl'])
  })
  test('a sentence that begins with "By" is no byline', () => {
    expect(storyOf(storyFile(`Crane falls into fjord\n\nBy Tuesday the road was clear\n\n${body}`))).not.toHaveProperty('byline')
  })
  test('byline and date line are furniture, the headline is not', () => {
    expect(blocksOf(storyFile(`Crane falls into fjord\nBy Liv Dahl\nPublished March 6, 2024\n\n${body}`))).toEqual([
      'headline: Crane falls into fjord',
      'byline: By Liv Dahl',
      'date: Published March 6, 2024'
    ])
  })
  test.each([
    ['Published March 6, 2024 at 7:30 a.m.', '2024-03-06T07:30'],
    ['6 March 2024', '2024-03-06'],
    ['2024-03-06', '2024-03-06'],
    ['Wed 6 Mar 2024 07.30 GMT', '2024-03-06T07:30Z']
  ])('the date line "%s" says when it was published', (line, date) => {
    expect(storyOf(storyFile(`Crane falls into fjord\n\n${line}\n\n${body}`)).datePublished).toBe(date)
  })
  test('"Updated" says when it was changed', () => {
    expect(storyOf(storyFile(`Crane falls into fjord\n\nPublished March 6, 2024 | Updated March 7, 2024\n\n${body}`)).dateModified).toBe('2024-03-07')
  })
  test('a date inside the body is no date line', () => {
    expect(storyOf(storyFile(`Crane falls into fjord\n\n${body}\n\n6 March 2024`))).not.toHaveProperty('datePublished')
  })
})

describe('the dateline', () => {
  test.each([
    ['BAGHDAD (AP) — Police found a car.', 'BAGHDAD'],
    ['BERGEN, Norway (Example Wire) — Police found a car.', 'BERGEN, Norway'],
    ['PARIS, March 3 (Reuters) - Police found a car.', 'PARIS'],
    ['LONDON -- Police found a car.', 'LONDON'],
    ['ST. PAUL, Minn. — Police found a car.', 'ST. PAUL, Minn.'],
    ['Nairobi (AFP) – Police found a car.', 'Nairobi'],
    ['KUWAIT CITY, July 25: Police found a car.', 'KUWAIT CITY'],
    ['NEW HAVEN, Conn. (AP) --\n\nPolice found a car.', 'NEW HAVEN, Conn.']
  ])('of "%s" is the place alone', (text, place) => {
    expect(datelineOf(text)).toBe(place)
  })
  test.each([
    'EXCLUSIVE — Police found a car.',
    'Police — all of them — found a car.',
    'NATO — the alliance of 32 — found a car.',
    'VERDICT: Guilty on all counts.',
    'QUESTION: Is there any word from the minister?'
  ])('is not what "%s" begins with', (text) => {
    expect(datelineOf(text)).toBeUndefined()
  })
  test('names the publisher when nothing else does', () => {
    expect(storyOf(storyFile(body)).publisher).toBe('Nordic Desk')
  })
  test('does not name the publisher when the caller does', () => {
    expect(storyOf(storyFile(body, { publisher: 'The Fjord Times' })).publisher).toBe('The Fjord Times')
  })
})

describe('a text in hand', () => {
  test('has its CRLF as LF and no byte order mark', () => {
    expect(String(storyFile('\uFEFFA crane fell.\r\nNobody was hurt.').value)).toBe('A crane fell.\nNobody was hurt.')
  })
  test('without words is refused by a code', () => {
    expect(() => storyFile(' \n\t')).toThrow(expect.objectContaining({ name: 'StoryError', code: 'empty-text' }))
    expect(new StoryError('empty-text').message).toMatch(/give a story/)
  })
  test('says its own date before the one of the options', () => {
    expect(storyOf(storyFile(`Crane falls\n\n6 March 2024\n\n${body}`, { date: '2020-01-01' })).datePublished).toBe('2024-03-06')
  })
  test('takes from the options what it lacks', () => {
    expect(storyOf(storyFile('A crane fell.', { id: 'crane', date: '2024-03-06', url: 'https://fjord.example/crane' }))).toMatchObject({
      id: 'crane',
      datePublished: '2024-03-06',
      url: 'https://fjord.example/crane'
    })
  })
  test.each(['soon', '2024-02-31', '2023-02-29', '03/04/2024'])('says that the date "%s" is none, and has none', (date) => {
    const file = storyFile('A crane fell.', { date })
    expect(rulesOf(file)).toEqual(['not-a-date'])
    expect(storyOf(file)).not.toHaveProperty('datePublished')
  })
  test('says that an address is none, and has none', () => {
    const file = storyFile('A crane fell.', { url: 'fjord/crane' })
    expect(rulesOf(file)).toEqual(['not-a-url'])
    expect(storyOf(file)).not.toHaveProperty('url')
  })
  test('gives the same twice', () => {
    expect(JSON.stringify(storyFile(body).data)).toBe(JSON.stringify(storyFile(body).data))
  })
  test('of nearly two million characters in one line is one story', () => {
    expect(String(storyFile('The crane fell into the fjord. '.repeat(64_000)).value).length).toBe(1_984_000)
  })
  test('of ten million characters is too long for a story', () => {
    expect(() => storyFile('The crane fell into the fjord. '.repeat(320_000))).toThrow('2,000,000 characters')
  })
  test.each(['A.B.', '?! ', '"', '(', ',', '7', 'A', ' \n', '\r\n', 'By Jo Fell\n', 'BERGEN, ', ' — '])(
    'of %j repeated takes about twice as long for twice the length',
    (piece) => {
      const time = (count: number): number => {
        const { user } = process.cpuUsage()
        storyFile(`${piece.repeat(count)}x`)
        return process.cpuUsage().user - user
      }
      time(50_000)
      expect(time(100_000)).toBeLessThan(3.5 * time(50_000) + 200_000)
    }
  )
})
