import { expect, test } from 'vitest'
import { blocksOf, readOne, rulesOf, storyOf } from './temporary.ts'

const filler =
  '<p>The harbour office said that the crane had been checked in May, that nobody had been near it, and that ships could pass again from noon on Wednesday.</p>'.repeat(
    4
  )
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>Crane falls | The Fjord Times</title>${head}</head><body><article>${body}${filler}</article></body></html>`

test('JSON-LD in a graph gives the metadata', async () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Crane &amp; pier fall',
    author: [{ name: 'Liv Dahl' }, { name: 'Ole Berg' }],
    publisher: { name: 'The Fjord Times' },
    datePublished: '2024-03-06T07:30:00+01:00',
    dateModified: '2024-03-07',
    articleSection: ['Ports'],
    image: { url: 'https://fjord.example/a b.jpg' },
    mainEntityOfPage: { '@id': 'https://fjord.example/crane' }
  }
  const script = `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'WebPage' }, article] })}</script>`
  expect(storyOf(await readOne('a.html', page(script, '<p>A crane fell.</p>')))).toMatchObject({
    headline: 'Crane & pier fall',
    byline: ['Liv Dahl', 'Ole Berg'],
    publisher: 'The Fjord Times',
    datePublished: '2024-03-06T07:30:00+01:00',
    dateModified: '2024-03-07',
    section: 'Ports',
    image: ['https://fjord.example/a%20b.jpg'],
    url: 'https://fjord.example/crane',
    language: 'en-GB'
  })
})
test('Open Graph and meta give what JSON-LD does not', async () => {
  const meta =
    '<meta property="og:title" content="Crane falls"><meta property="og:site_name" content="The Fjord Times"><meta name="author" content="By Liv Dahl"><meta property="article:published_time" content="2024-03-06"><meta property="og:image" content="/crane.jpg"><meta property="og:url" content="https://fjord.example/crane">'
  expect(storyOf(await readOne('a.html', page(meta, '<p>A crane fell.</p>')))).toMatchObject({
    headline: 'Crane falls',
    byline: ['Liv Dahl'],
    publisher: 'The Fjord Times',
    datePublished: '2024-03-06',
    image: ['https://fjord.example/crane.jpg']
  })
})
test('a <time> gives the date when nothing better does', async () => {
  expect(storyOf(await readOne('a.html', page('', '<time datetime="2024-03-06T07:30">today</time>'))).datePublished).toBe('2024-03-06T07:30')
})
test('the address gives the date when nothing else does', async () => {
  const link = '<link rel="canonical" href="https://fjord.example/2024/03/06/crane">'
  expect(storyOf(await readOne('a.html', page(link, ''))).datePublished).toBe('2024-03-06')
})
test('blocks are kept apart, white space is as a browser shows it', async () => {
  const body =
    '<p>A  crane\n fell<br>into the&nbsp;fjord.</p><h2>What now</h2><ul><li>Two ships</li><li>One pier</li></ul><blockquote><p>It fell.</p></blockquote>'
  const blocks = blocksOf(await readOne('a.html', page('<meta property="og:title" content="Crane falls">', body)))
  expect(blocks.slice(0, 6)).toEqual([
    'headline: Crane falls',
    'paragraph: A crane fell\ninto the\u00A0fjord.',
    'heading: What now',
    'list: Two ships',
    'list: One pier',
    'quote: It fell.'
  ])
})
test('one blank line parts the blocks', async () => {
  expect(String((await readOne('a.html', page('', '<div><div><p>A crane fell.</p></div></div>'))).value)).not.toMatch(/\n\n\n/)
})
test('menus and newsletter boxes are no part of the text', async () => {
  const body = '<nav>Home News Ports</nav><aside class="newsletter">Sign up</aside><p>A crane fell.</p>'
  expect(String((await readOne('a.html', page('', body))).value)).not.toMatch(/Sign up|Home News/)
})
test('a page of a few words is read all the same', async () => {
  expect(String((await readOne('a.html', '<p>A crane fell.</p>')).value)).toBe('A crane fell.')
})
test.each(['<div>', '<blockquote>', '<b>', '<div>a'])('a page of %s nested without end is read as a whole', async (tag) => {
  expect(String((await readOne('a.html', `<p>A crane fell.</p>${tag.repeat(20_000)}It fell.`)).value)).toMatch(/^A crane fell\.[\s\S]*It fell\.$/)
})
test('words outside every block are kept', async () => {
  expect(String((await readOne('a.html', '<p>A crane fell.</p>Nobody was <b>hurt</b>.')).value)).toBe('A crane fell.\n\nNobody was hurt.')
})
test('JSON-LD that is no JSON is a message', async () => {
  expect(rulesOf(await readOne('a.html', page('<script type="application/ld+json">{"a":</script>', '<p>A crane fell.</p>')))).toEqual(['broken-json-ld'])
})
test('a declared encoding is followed', async () => {
  const bytes = Buffer.from('<meta charset="iso-8859-1"><p>A caf\xE9 burned in the harbour.</p>', 'latin1')
  expect(String((await readOne('a.html', bytes)).value)).toBe('A café burned in the harbour.')
})
test('a declaration that the bytes contradict is a message', async () => {
  const file = await readOne('a.html', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>A café burned in the harbour.</p>')
  expect(rulesOf(file)).toEqual(['wrong-encoding'])
  expect(String(file.value)).toBe('A café burned in the harbour.')
})

test('an element whose name JavaScript gives every object breaks no block', async () => {
  expect(blocksOf(await readOne('a.html', page('', '<p>A <constructor>crane</constructor> fell.</p>'))).join('\n')).toContain('paragraph: A crane fell.')
})
