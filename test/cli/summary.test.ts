import { expect, test } from 'vitest'
import { summary } from '../../pipeline/cli/summary.ts'
import { first, harbourFire } from '../fixture.ts'

const plain = { cite: false, color: false, width: 100 }

test('the headline comes first', () => {
  expect(summary(harbourFire(), plain).split('\n')[0]).toBe('Two die in fire at Aberdeen grain terminal')
})

test('an incident is told with its place', () => {
  expect(summary(harbourFire(), plain)).toMatch(/accident .*in Aberdeen/)
})

test('a figure says who claims it', () => {
  expect(summary(harbourFire(), plain)).toMatch(/injured .*says .*Dockers’ Union/)
})

test('a person stands with title and role', () => {
  expect(summary(harbourFire(), plain)).toMatch(/person +.*Carmichael .*Chief Fire Officer/)
})

test('a quotation stands with its speaker', () => {
  expect(summary(harbourFire(), plain)).toContain('— Chief Fire Officer Dame Ruth Carmichael')
})

test('--cite shows offsets and the sentence behind a line', () => {
  expect(summary(harbourFire(), { ...plain, cite: true })).toMatch(/\d+-\d+: .*A fire at the grain terminal/)
})

test('without colour there is no escape sequence', () => {
  expect(summary(harbourFire(), plain)).not.toContain('\u001B')
})

test('with colour there is', () => {
  expect(summary(harbourFire(), { ...plain, color: true })).toContain('\u001B[1m')
})

test('a headline cannot send escape sequences to the terminal', () => {
  const facts = harbourFire()
  facts.story.headline = 'Red \u001B[31malert\u0007'
  expect(summary(facts, plain).split('\n')[0]).toBe('Red  [31malert ')
})

test('no line of a quotation is wider than the terminal', () => {
  const facts = harbourFire()
  const quote = first(facts.quotes.filter(({ kind }) => kind !== 'indirect'))
  quote.end = quote.start + 300
  const lines = summary(facts, { ...plain, width: 60 }).split('\n')
  expect(lines.filter((line) => line.includes('Both men')).every((line) => line.length <= 60)).toBe(true)
})
