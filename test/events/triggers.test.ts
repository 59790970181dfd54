import { describe, expect, test } from 'vitest'
import { tagged } from '../tagged.ts'

const triggersOf = (lines: string, found = {}) => tagged(lines, found).events.map(({ trigger }) => trigger.lemma)

describe('triggers', () => {
  test('are verbs, without their auxiliaries', () => {
    expect(triggersOf('The/DT bridge/NN has/AX/have been/AX/be repaired/VBN/repair ./.')).toEqual(['repair'])
  })
  test('are nouns that the table knows', () => {
    expect(triggersOf('A/DT flood/NN ./.')).toEqual(['flood'])
  })
  test('are no nouns that the table does not know', () => {
    expect(triggersOf('A/DT tall/JJ tower/NN ./.')).toEqual([])
  })
  test('are no copulas', () => {
    expect(triggersOf('The/DT tower/NN is/AX/be tall/JJ ./.')).toEqual([])
  })
  test('are adjectives of state after a copula', () => {
    expect(triggersOf('Two/CD sailors/NNS were/AX/be missing/JJ ./.', {})).toEqual(['missing'])
  })
  test('are no verbs that tell of no event', () => {
    expect(triggersOf('The/DT price/NN includes/VBZ/include breakfast/NN ./.')).toEqual([])
  })
  test('are no participles before their noun', () => {
    expect(triggersOf('The/DT retired/VBN/retire teacher/NN ./.')).toEqual([])
  })
  test('are no participles that a hyphen joins to a name', () => {
    expect(triggersOf('Iran/NNP -/HYPH backed/VBN/back militias/NNS fired/VBD/fire ./.')).toEqual(['fire'])
  })
  test('are no participles before their noun after a preposition', () => {
    expect(triggersOf('Men/NNS dug/VBD/dig through/IN collapsed/VBN/collapse houses/NNS ./.')).toEqual(['dig'])
  })
  test('are no part of a word with a hyphen', () => {
    expect(triggersOf('Men/NNS reached/VBD/reach the/DT cut/NN -/. off/RP valley/NN ./.')).toEqual(['reach'])
  })
  test('are no event nouns before a noun for people, but that there was a disaster', () => {
    expect(triggersOf('Aid/NN workers/NNS/worker left/VBD/leave ./.')).toEqual(['leave'])
    expect(triggersOf('Quake/NN survivors/NNS/survivor left/VBD/leave ./.')).toEqual(['quake', 'leave'])
  })
  test('are the dead that are counted', () => {
    const story = tagged('We/PRP have/VBP names/NNS of/IN 63/CD dead/JJ ./.', { counts: { '63 dead': 63 } })
    expect(story.events.find(({ trigger }) => trigger.lemma === 'dead')?.figures).toMatchObject([{ what: 'killed', min: 63 }])
  })
  test('are people who are missing, whatever the tag', () => {
    const story = tagged('20/CD people/NNS were/AX/be missing/VBG/miss ./.', { counts: { '20 people': 20 } })
    expect(story.events.find(({ trigger }) => trigger.lemma === 'missing')?.figures).toMatchObject([{ what: 'missing', min: 20 }])
  })
  test('are no part of a name', () => {
    expect(triggersOf('The/DT Flood/NN Museum/NNP ./.', { mentions: { 'Flood Museum': 'Organization' } })).toEqual([])
  })
  test('are of a death toll the toll only', () => {
    expect(triggersOf('The/DT death/NN toll/NN ./.')).toEqual(['toll'])
  })
  test('take their type with their particle', () => {
    expect(tagged('Gunners/NNS shot/VBD/shoot down/IN the/DT plane/NN ./.').events[0]?.codes?.cameo).toBe('190')
  })
})
