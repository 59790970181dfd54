import { expect, it } from 'vitest'
import { annotate } from './annotate.ts'

const story = 'BERGEN, Norway — Kari Moen of Vestferge AS met Dr. Ola Moen. She said the UN (United Nations) and a Kenyan minister agreed.'

it('gives the same mentions, entities and places twice', () => {
  const first = annotate(story)
  annotate('Ola Moen of Oslo, Minnesota, is a film.')
  const second = annotate(story)
  expect(second.data).toEqual(first.data)
})

it.each(['Kari Moen, who ', 'Ministry of Health and ', "People's ", 'UN (WHO) ', 'Kari Moen, the police chief, ', 'Al-', 'Springfield, Ohio, '])(
  'comes through %j over and over',
  (words) => {
    const file = annotate(words.repeat(3000))
    expect(file.data.relations).toBeDefined()
  }
)
