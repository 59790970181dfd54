import { expect, test } from 'vitest'
import { blocksOf, readOne, rulesOf, storyOf } from './temporary.ts'

const front =
  'id: crane-1\ntitle: Crane falls into fjord\nauthor: Liv Dahl\ndate: 2024-03-06\npublisher: The Fjord Times\nsection: Ports\nurl: https://fjord.example/crane\nlanguage: en-GB'

test('front matter gives the metadata', async () => {
  expect(storyOf(await readOne('a.md', `---\n${front}\n---\n\nA crane fell.`))).toMatchObject({
    id: 'crane-1',
    headline: 'Crane falls into fjord',
    byline: ['Liv Dahl'],
    datePublished: '2024-03-06',
    publisher: 'The Fjord Times',
    section: 'Ports',
    url: 'https://fjord.example/crane',
    language: 'en-GB'
  })
})
test('the readable text is its blocks parted by one blank line', async () => {
  const source =
    '# Crane falls\n\nA *crane* fell\ninto the [fjord](https://a.example).\n\n## What now\n\n- Two ships\n- One pier\n\n> "It fell."\n\n![The crane](https://a.example/crane.jpg)'
  const file = await readOne('a.md', source)
  expect(String(file.value)).toBe('Crane falls\n\nA crane fell into the fjord.\n\nWhat now\n\nTwo ships\n\nOne pier\n\n"It fell."\n\nThe crane')
  expect(blocksOf(file)).toEqual([
    'headline: Crane falls',
    'paragraph: A crane fell into the fjord.',
    'heading: What now',
    'list: Two ships',
    'list: One pier',
    'quote: "It fell."',
    'caption: The crane'
  ])
  expect(storyOf(file).image).toEqual(['https://a.example/crane.jpg'])
})
test('a byline in the body is furniture', async () => {
  expect(blocksOf(await readOne('a.md', '# Crane falls\n\nBy Liv Dahl\n\nA crane fell.'))[1]).toBe('byline: By Liv Dahl')
})
test('front matter that is no YAML is a message', async () => {
  expect(rulesOf(await readOne('a.md', '---\ntitle: "open\n---\n\nA crane fell.'))).toEqual(['broken-front-matter'])
})
test('front matter without keys is a message', async () => {
  expect(rulesOf(await readOne('a.md', '---\nonly words\n---\n\nA crane fell.'))).toEqual(['broken-front-matter'])
})
test('a block of HTML is passed over with a message', async () => {
  expect(rulesOf(await readOne('a.md', 'A crane fell.\n\n<div>Advertisement</div>'))).toEqual(['html-in-markdown'])
})
test('a language that is none is a message', async () => {
  expect(rulesOf(await readOne('a.md', '---\nlanguage: Queen’s English\n---\n\nA crane fell.'))).toEqual(['not-a-language'])
})
