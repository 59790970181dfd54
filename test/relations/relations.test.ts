import { expect, it } from 'vitest'
import { annotate } from '../mentions/annotate.ts'

function linksIn(text: string): string[] {
  const file = annotate(text)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return (file.data.relations ?? []).map(({ type, subject, object }) => `${words(subject)} ${type} ${words(object)}`)
}

it.each([
  ['a spokesman speaks for a body', 'They met Pentagon spokesman John Kirby.', ['John Kirby spokesperson-for Pentagon']],
  ['a head has a title at it', 'They met Ann Lee, head of US Central Command.', ['Ann Lee title-at US Central Command']],
  ['a member belongs to it', 'They met Ann Lee, a member of the Red Cross.', ['Ann Lee member-of Red Cross']],
  ['a town is part of the country after the comma', 'They live in Bergen, Norway.', ['Bergen part-of Norway']],
  ['a body is based in a town', 'They called Vestferge AS, based in Bergen.', ['Vestferge AS based-in Bergen']],
  ['a body is based where the adjective says', 'They called the Bergen-based Vestferge AS.', ['Vestferge AS based-in Bergen']],
  ['a unit is part of a body', 'They called Vestferge AS, a unit of Nordline Group.', ['Vestferge AS part-of Nordline Group']],
  ['names beside each other are not linked', 'They met Ann Lee, Bergen and Oslo.', []]
])('%s', (_, text, links) => {
  expect(linksIn(text)).toEqual(links)
})

it('says a link once', () => {
  expect(linksIn('They live in Bergen, Norway. He left Bergen, Norway, again.')).toEqual(['Bergen part-of Norway'])
})

it('cites all words from the first name to the last', () => {
  const text = 'They met Ann Lee, head of US Central Command.'
  const [relation] = annotate(text).data.relations ?? []
  expect(text.slice(relation?.start, relation?.end)).toBe('Ann Lee, head of US Central Command')
})
