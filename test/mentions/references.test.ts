import { describe, expect, it } from 'vitest'
import { annotate } from './annotate.ts'

const ofForm = (form: string, text: string): string[] =>
  (annotate(text).data.mentions ?? []).filter((mention) => mention.form === form).map((mention) => mention.text)

describe('descriptions', () => {
  it.each([
    ['reach from the article to the role', 'Then a senior defense official spoke.', ['a senior defense official']],
    ['hold the name of the body', 'Then a Pentagon spokesman spoke.', ['a Pentagon spokesman']],
    ['are bare plurals', 'Later residents fled.', ['residents']],
    ['are bare bodies', 'It was an accident, police said.', ['police']],
    ['are facilities with an article', 'They left the facility.', ['the facility']],
    ['belong to the name that follows', 'Then the activist David Kato spoke.', []],
    ['need an article in the singular', 'They chose president as a word.', []]
  ])('%s', (_, text, found) => {
    expect(ofForm('nominal', text)).toEqual(found)
  })
})

describe('pronouns', () => {
  it('of the third person are mentions', () => {
    expect(ofForm('pronoun', 'When she saw them, he left.')).toEqual(['she', 'them', 'he'])
  })

  it('of the first and second person are none', () => {
    expect(ofForm('pronoun', 'I told you so.')).toEqual([])
  })

  it('"it" counts where it speaks', () => {
    expect(ofForm('pronoun', 'It rained, it said.')).toEqual(['it'])
  })
})

describe('places that stand for a government', () => {
  const literal = (text: string) => (annotate(text).data.mentions ?? []).find(({ type }) => type === 'Place')?.literal

  it('speak', () => {
    expect(literal('On Friday Moscow denied the report.')).toBe(false)
  })

  it('are capitals or countries', () => {
    expect(literal('On Friday Bergen denied the report.')).toBeUndefined()
  })

  it.each([
    ['decide', 'On Friday Moscow has again refused.', false],
    ['are accused', 'They spoke, accusing Moscow of lies.', false],
    ['are seats of government', 'On Friday the White House said no.', false],
    ['are not what a passive verb has for its subject', 'On Friday Moscow was expelled.', undefined]
  ])('%s', (_, text, expected) => {
    expect(literal(text)).toBe(expected)
  })

  const game = 'The striker shot, the goalkeeper fell and the referee saw two goals before half-time. '

  it('are teams in the story of a game', () => {
    expect(literal(`${game}Then Norway won 2-0.`)).toBe(false)
  })

  it('are no teams in other stories', () => {
    expect(literal('Then Norway won 2-0.')).toBeUndefined()
  })

  it('are meant literally elsewhere', () => {
    expect(literal('It rained in Moscow.')).toBeUndefined()
  })
})
