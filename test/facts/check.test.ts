import { describe, expect, test } from 'vitest'
import type { Facts } from '../../pipeline/document.ts'
import { check, faultsOf, UncheckedFactsError } from '../../pipeline/facts/check.ts'
import { factsRules } from '../../pipeline/facts/rules.ts'
import { first, harbourFire } from '../fixture.ts'

/** The faults of the fixture after something in it was broken. */
function broken(damage: (facts: Facts) => void): string {
  const facts = harbourFire()
  damage(facts)
  return faultsOf(facts).join('\n')
}

/** Starts and ends at the same words of the story, wherever they are. */
function at(facts: Facts, words: string): { start: number; end: number } {
  const start = facts.story.text.indexOf(words)
  if (start < 0) throw new Error(`the fixture does not say ${words}`)
  return { start, end: start + words.length }
}

test('a sound record has no faults', () => {
  expect(faultsOf(harbourFire())).toEqual([])
})

describe('a rule of the facts refuses', () => {
  const damages: Record<string, (facts: Facts) => void> = {
    'blocks-in-order': ({ story }) => story.blocks.reverse(),
    'span-inside-text': ({ quotes, story }) => Object.assign(first(quotes.filter((quote) => quote.cue)).cue ?? {}, { end: story.text.length + 1 }),
    'text-is-cited': ({ mentions }) => Object.assign(first(mentions), { text: 'Atlantis' }),
    'ids-in-order': ({ times }) => Object.assign(first(times), { id: 'harbour-fire/t77' }),
    'ids-resolve': ({ events }) => Object.assign(first(events), { incident: 'harbour-fire/i99' }),
    'participant-at-mention': (facts) => {
      const participant = first(facts.events.flatMap((event) => event.participants).filter(({ mention }) => mention))
      const mention = facts.mentions.find(({ id }) => id === participant.mention)
      const other = first(facts.mentions.filter((candidate) => mention && candidate.start > mention.end + 100))
      participant.mention = other.id
    },
    'parts-inside-quote': ({ quotes }) => first(quotes.filter((quote) => quote.parts)).parts?.reverse(),
    'records-in-order': ({ quantities }) => {
      const [one, two] = quantities
      if (one && two) quantities.splice(0, 2, { ...two, id: one.id }, { ...one, id: two.id })
    },
    'nothing-from-furniture': (facts) => {
      const span = at(facts, 'Storm')
      const relation = facts.relations.at(-1)
      if (relation) Object.assign(relation, { end: span.end })
    },
    'dates-are-real': ({ story }) => Object.assign(story, { datePublished: '2024-02-31' })
  }

  test.each(Object.entries(damages))('what breaks %s', (rule, damage) => {
    expect(broken(damage)).toContain(`${rule}: `)
  })

  test('each of the rules has a damage above', () => {
    expect(Object.keys(damages).sort()).toEqual(factsRules.map(({ name }) => name).sort())
  })
})

test('a record that breaks its schema is named with its place', () => {
  expect(broken(({ entities }) => Object.assign(first(entities), { type: 'Dragon' }))).toContain('/entities/0/type')
})

test('check throws the faults of a broken record', () => {
  const facts = harbourFire()
  Object.assign(first(facts.mentions), { text: 'Atlantis' })
  expect(() => check(facts)).toThrow(UncheckedFactsError)
})
