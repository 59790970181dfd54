import { describe, expect, it } from 'vitest'
import { annotate, entityNamed, mentionsOf } from '../mentions/annotate.ts'

const roles = (text: string, name: string): string[] => (entityNamed(annotate(text), name).roles ?? []).map((role) => role.text)
const titles = (text: string, name: string) => (entityNamed(annotate(text), name).titles ?? []).map(({ text: words, kind }) => `${words}/${kind}`)

describe('titles', () => {
  it('stand before the name, each by itself', () => {
    expect(titles('They met Prof. Dr. Kari Moen.', 'Kari Moen')).toEqual(['Prof./profession', 'Dr./profession'])
  })

  it('are as long as can be', () => {
    expect(titles('They met Police Chief Kari Moen.', 'Kari Moen')).toEqual(['Police Chief/rank'])
  })

  it('of office hold their field', () => {
    expect(titles('They met EU Transport Commissioner Lena Holt.', 'Lena Holt')).toEqual(['Transport Commissioner/office'])
  })
})

describe('roles', () => {
  it.each([
    ['stand before the name', 'They met the activist Kari Moen.', 'Kari Moen', ['the activist']],
    ['hold the body before them', 'They met Pentagon spokesman John Kirby.', 'John Kirby', ['Pentagon spokesman']],
    ['stand after the name with the body they name', 'They met Ann Lee, head of US Central Command.', 'Ann Lee', ['head of US Central Command']],
    ['end before a participle', 'They met David Kato, a Ugandan activist fighting for rights.', 'David Kato', ['a Ugandan activist']],
    ['stand before the name of a body', 'The operator, Vestferge, closed the route.', 'Vestferge', ['The operator']],
    ['are not what comes after any comma', 'They met Kari Moen, then the chief of staff left.', 'Kari Moen', []]
  ])('%s', (_, text, name, found) => {
    expect(roles(text, name)).toEqual(found)
  })
})

describe('affiliation', () => {
  it('is the body in the role', () => {
    const file = annotate('They met Ann Lee, head of US Central Command.')
    expect(entityNamed(file, 'Ann Lee').affiliation?.entity).toBe(entityNamed(file, 'US Central Command').id)
  })

  it('is the body before the title', () => {
    const file = annotate('They met EU Transport Commissioner Lena Holt.')
    expect(entityNamed(file, 'Lena Holt').affiliation?.entity).toBe(entityNamed(file, 'EU').id)
  })
})

describe('gender', () => {
  it('is what a title says', () => {
    expect(entityNamed(annotate('They met Mrs. Moen.'), 'Moen').gender).toBe('female')
  })

  it('is what a role says', () => {
    expect(entityNamed(annotate('They met Pentagon spokeswoman Alex Kirby.'), 'Alex Kirby').gender).toBe('female')
  })

  it('is not guessed from a first name', () => {
    expect(entityNamed(annotate('They met Mary Kirby.'), 'Mary Kirby').gender).toBeUndefined()
  })
})

describe('pronouns', () => {
  it('mean the one person who fits', () => {
    expect(mentionsOf(annotate('In Oslo Mary Kirby met John Hagen. Then she left.'), 'Mary Kirby')).toEqual(['Mary Kirby', 'she'])
  })

  it('stay open between two', () => {
    expect(mentionsOf(annotate('In Oslo Paul Kirby met John Hagen. Then he left.'), 'John Hagen')).toEqual(['John Hagen'])
  })

  it('stay open when nobody was named in the sentence before', () => {
    expect(mentionsOf(annotate('In Oslo John Hagen spoke. It rained. Then he left.'), 'John Hagen')).toEqual(['John Hagen'])
  })

  it('"who" means the name right before', () => {
    expect(mentionsOf(annotate('In Oslo Paul Kirby met John Hagen, who left.'), 'John Hagen')).toEqual(['John Hagen', 'who'])
  })
})

describe('descriptions', () => {
  it('go to the person who has the role', () => {
    expect(mentionsOf(annotate('They met the activist Kari Moen. Then the activist left.'), 'Kari Moen')).toEqual(['Kari Moen', 'the activist'])
  })

  it('who speak unnamed are rows of their own, with no role that only repeats the name', () => {
    const official = entityNamed(annotate('It was over, a defense official said.'), 'a defense official')
    expect(official.roles).toBeUndefined()
  })

  it('who spoke unnamed are meant by the noun alone later', () => {
    expect(mentionsOf(annotate('It was over, a defense official said. Then the official left.'), 'a defense official')).toEqual([
      'a defense official',
      'the official'
    ])
  })

  it('who do not speak have none', () => {
    expect(annotate('They saw a defense official.').data.entities).toEqual([])
  })
})
