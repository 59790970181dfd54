import { describe, expect, it } from 'vitest'
import { choose } from '../../pipeline/places/choose.ts'
import { kilometresBetween } from '../../pipeline/places/distance.ts'
import { annotate, entityNamed } from '../mentions/annotate.ts'

function placeOf(text: string, name: string) {
  const file = annotate(text)
  const { id } = entityNamed(file, name)
  return file.data.places?.find(({ entity }) => entity === id)
}

describe('places', () => {
  it('have coordinates, country and GeoNames id from the table', () => {
    expect(placeOf('A ferry left Bergen.', 'Bergen')).toMatchObject({ country: 'NO', latitude: 60.39, longitude: 5.32, precision: 'city', geonames: '3161732' })
  })

  it('that are countries have their code', () => {
    expect(placeOf('A ferry left Norway.', 'Norway')).toMatchObject({ subtype: 'Country', country: 'NO', precision: 'country' })
  })

  it('lie in the division named after them', () => {
    expect(placeOf('They live in Springfield, Missouri.', 'Springfield')).toMatchObject({ country: 'US', latitude: 37.22 })
  })

  it('of one name lie apart when the story says so', () => {
    const file = annotate('They moved from Springfield, Illinois, to Springfield, Missouri.')
    const ids = file.data.entities?.filter(({ name }) => name === 'Springfield').map(({ id }) => id)
    expect(file.data.places?.filter(({ entity }) => ids?.includes(entity)).map(({ latitude }) => latitude)).toEqual([39.8, 37.22])
  })

  it('of one name have no coordinates when the story leaves open which', () => {
    expect(placeOf('They live in Springfield.', 'Springfield')).toBeUndefined()
  })

  it('lie in the country that the story is about', () => {
    expect(placeOf('In Birmingham the American mayor spoke of the United States.', 'Birmingham')?.country).toBe('US')
  })

  it('are the biggest of their name without a hint', () => {
    expect(placeOf('They live in London.', 'London')?.country).toBe('GB')
  })

  it('that no table has lie near the city in their name', () => {
    expect(placeOf("They left Bergen Veterans' Prison.", "Bergen Veterans' Prison")).toMatchObject({ country: 'NO', precision: 'near' })
  })

  it('that no table has lie in the country named after them', () => {
    expect(placeOf('They live in Trollvik, Norway.', 'Trollvik')).toEqual({ entity: 's/e1', country: 'NO' })
  })

  it('with a compass point lie in the country in their name', () => {
    expect(placeOf('They fled to Northern Iraq.', 'Northern Iraq')).toEqual({ entity: 's/e1', country: 'IQ' })
  })

  it('that nothing is known of have no row', () => {
    expect(placeOf('They live in Trollvik.', 'Trollvik')).toBeUndefined()
  })
})

describe('distance', () => {
  it('of Oslo and Bergen is about 305 km', () => {
    expect(Math.round(kilometresBetween({ latitude: 59.91, longitude: 10.75 }, { latitude: 60.39, longitude: 5.32 }) / 10)).toBe(31)
  })

  it('goes the short way over the date line', () => {
    expect(kilometresBetween({ latitude: 0, longitude: 179 }, { latitude: 0, longitude: -179 })).toBeLessThan(230)
  })
})

it('choosing among no places gives none', () => {
  expect(choose([], { share: () => 0, nearness: () => 0 })).toBeUndefined()
})
