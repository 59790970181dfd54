import { describe, expect, it } from 'vitest'
import { annotate, entityNamed, mentionsOf } from '../mentions/annotate.ts'

describe('persons', () => {
  it('are one row under full name, surname and first name', () => {
    expect(mentionsOf(annotate('In Oslo Kari Moen spoke. Later Moen left. A friend of Kari waited.'), 'Kari Moen')).toEqual(['Kari Moen', 'Moen', 'Kari'])
  })

  it('have the fullest form as their name', () => {
    expect(entityNamed(annotate('A friend of Moen waited. Then Kari Anne Moen spoke.'), 'Moen').name).toBe('Kari Anne Moen')
  })

  it('of one surname stay two', () => {
    const names = (annotate('In Oslo Kari Moen met Ola Moen.').data.entities ?? []).filter(({ type }) => type === 'Person').map(({ name }) => name)
    expect(names).toEqual(['Kari Moen', 'Ola Moen'])
  })

  it('of one surname leave the bare surname open', () => {
    const file = annotate('In Oslo Kari Moen met Ola Moen. Then Moen left.')
    const ids = new Set(file.data.entities?.flatMap(({ mentions }) => mentions))
    expect(file.data.mentions?.filter(({ id, form }) => form === 'name' && !ids.has(id)).map(({ text }) => text)).toEqual(['Moen'])
  })

  it('of one surname leave it to the first, who bore it alone before the other came in', () => {
    const file = annotate('In Oslo Kari Moen spoke. Then Moen met her husband, Ola Moen. Later Moen left.')
    expect(mentionsOf(file, 'Kari Moen').filter((text) => text === 'Moen')).toHaveLength(2)
  })

  it('of one surname are told apart by a title', () => {
    expect(mentionsOf(annotate('In Oslo Mrs. Kari Moen met Mr. Ola Moen. Then Mrs. Moen left.'), 'Kari Moen')).toEqual(['Kari Moen', 'Moen'])
  })

  it('are one with and without accents', () => {
    expect(mentionsOf(annotate('In Oslo José Peña spoke. Then Jose Pena left.'), 'José Peña')).toEqual(['José Peña', 'Jose Pena'])
  })
})

describe('organisations', () => {
  it('are one with the acronym in brackets after them', () => {
    expect(mentionsOf(annotate('He led the Fjord Sloth Foundation (FSF). Later the FSF closed.'), 'Fjord Sloth Foundation')).toEqual([
      'Fjord Sloth Foundation',
      'FSF',
      'FSF'
    ])
  })

  it('are one under names of the table', () => {
    expect(mentionsOf(annotate('The World Health Organization met. Then the WHO voted.'), 'World Health Organization')).toEqual([
      'World Health Organization',
      'WHO'
    ])
  })

  it('are one with the beginning of their name', () => {
    expect(mentionsOf(annotate('It bought Vestferge Holdings. The company Vestferge closed.'), 'Vestferge Holdings')).toEqual([
      'Vestferge Holdings',
      'Vestferge'
    ])
  })

  it('are meant by a short form that was used before a second long one came in', () => {
    const file = annotate('They met Zolvind AS. Then Zolvind left. Later the Zolvind Foundation met Zolvind.')
    expect(mentionsOf(file, 'Zolvind AS')).toEqual(['Zolvind AS', 'Zolvind', 'Zolvind'])
  })

  it('do not have the country of another body that has their short form', () => {
    const story = annotate('Two officials spoke to the Meridian Post on Monday. "It fell," one told the Post.')
    expect(entityNamed(story, 'Meridian Post')).not.toHaveProperty('country')
  })

  it('have the country of a demonym in their name', () => {
    expect(entityNamed(annotate('He wrote to the Turkish Foreign Ministry.'), 'Turkish Foreign Ministry').country).toBe('TR')
  })
})

describe('events', () => {
  it('are meant without the noun before their name', () => {
    expect(mentionsOf(annotate('Later Typhoon Zolvind came. The wind of Zolvind blew.'), 'Typhoon Zolvind')).toEqual(['Typhoon Zolvind', 'Zolvind'])
  })
})

describe('places', () => {
  it('of one name are that of the dateline when bare', () => {
    const file = annotate('SPRINGFIELD, Illinois — A truck came from Springfield, Missouri. Then Springfield paid. The other Springfield waited.')
    expect(mentionsOf(file, 'Springfield')).toEqual(['SPRINGFIELD', 'Springfield'])
  })

  it('are one under the abbreviation of a division', () => {
    expect(mentionsOf(annotate('They left Minn. at noon. In Minnesota it snowed.'), 'Minnesota')).toHaveLength(2)
  })

  it('are one under two names of a country', () => {
    expect(mentionsOf(annotate('They flew to the United States. The U.S. agreed.'), 'United States')).toEqual(['United States', 'U.S.'])
  })

  it('of one name are two when the story tells them apart', () => {
    const file = annotate('They moved from Springfield, Illinois, to Springfield, Missouri.')
    expect(file.data.entities?.filter(({ name }) => name === 'Springfield')).toHaveLength(2)
  })
})

it('come in order of first mention', () => {
  expect(annotate('In Oslo Kari Moen met Ola Hagen of Vestferge AS.').data.entities?.map(({ id, name }) => `${id} ${name}`)).toEqual([
    's/e1 Oslo',
    's/e2 Kari Moen',
    's/e3 Ola Hagen',
    's/e4 Vestferge AS'
  ])
})
