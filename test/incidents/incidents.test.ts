import { describe, expect, test } from 'vitest'
import { tagged } from '../tagged.ts'

const typesOf = (lines: string, found = {}) => tagged(lines, found).incidents.map(({ type }) => type)

describe('incidents', () => {
  test('hold a happening and its victims together', () => {
    expect(typesOf('The/DT fire/NN killed/VBD/kill a/DT cook/NN ./.')).toEqual(['ACCIDENT'])
  })
  test('take a later mention with "the" as the same', () => {
    expect(typesOf('A/DT fire/NN killed/VBD/kill a/DT cook/NN ./.\nThe/DT blaze/NN destroyed/VBD/destroy a/DT shop/NN ./.')).toEqual(['ACCIDENT'])
  })
  test('take a later mention with "that" as what was told of last', () => {
    const story = tagged('Troops/NNS shelled/VBD/shell Gao/NNP ./.\nMen/NNS bombed/VBD/bomb Tin/NNP ./.\nThe/DT army/NN saw/VBD/see that/DT shelling/NN ./.', {
      mentions: { Gao: 'Place', Tin: 'Place' }
    })
    expect(story.incidents.map(({ events }) => events.length)).toEqual([1, 2])
  })
  test('keep an earlier happening and its figures apart', () => {
    const story = tagged('A/DT fire/NN killed/VBD/kill 12/CD people/NNS ./.\nA/DT similar/JJ fire/NN last/JJ year/NN killed/VBD/kill 30/CD people/NNS ./.', {
      counts: { '12 people': 12, '30 people': 30 }
    })
    expect(story.incidents.map(({ figures }) => figures.map(({ min }) => min))).toEqual([[12], [30]])
  })
  test('are no sayings', () => {
    expect(typesOf('Police/NNS said/VBD/say so/RB ./.')).toEqual([])
  })
  test('are nothing that did not happen', () => {
    expect(typesOf('Nobody/PRP was/AX/be hurt/VBN ./.')).toEqual([])
  })
  test('keep what is planned apart from what happened', () => {
    expect(typesOf('Workers/NNS marched/VBD/march ./.\nWorkers/NNS plan/VBP to/TO march/VB ./.')).toEqual(['PROTEST', 'PROTEST'])
  })
  test('keep happenings with other parties apart', () => {
    const story = 'Norway/NNP signed/VBD/sign a/DT paper/NN ./.\nChile/NNP signed/VBD/sign a/DT paper/NN ./.'
    expect(typesOf(story, { mentions: { Norway: 'Place', Chile: 'Place' } })).toEqual(['AGREEMENT', 'AGREEMENT'])
  })
  test('are no single words that say little', () => {
    expect(typesOf('Moen/NNP landed/VBD/land in/IN Bergen/NNP ./.', { mentions: { Moen: 'Person', Bergen: 'Place' } })).toEqual([])
  })
  test('are nothing that is only supposed', () => {
    expect(typesOf('If/SC rebels/NNS attack/VBP the/DT port/NN ,/. prices/NNS will/MD fall/VB ./.')).toEqual([])
  })
  test('are nothing that nobody did', () => {
    expect(typesOf('No/DT protests/NNS/protest were/AX/be held/VBN/hold ./.')).toEqual([])
  })
  test('keep what is more than a month old apart from what has no date', () => {
    const story = 'Police/NNS arrested/VBD/arrest Moen/NNP ./.\nPolice/NNS arrested/VBD/arrest 118/CD people/NNS in/IN May/NNP ./.'
    expect(typesOf(story, { times: { May: '2023-05-31' }, counts: { '118 people': 118 }, published: '2024-04-01' })).toEqual(['ARREST', 'ARREST'])
  })
  test('name each of those who take part once, and no pronoun without an entity', () => {
    const { incidents, text } = tagged('A/DT mob/NN attacked/VBD/attack it/PRP ./.\nA/DT mob/NN attacked/VBD/attack a/DT shop/NN ./.')
    expect(incidents[0]?.who.map(({ start, end }) => text.slice(start, end))).toEqual(['A mob'])
    expect(incidents[0]?.whom.map(({ start, end }) => text.slice(start, end))).toEqual(['a shop'])
  })
  test('state what they retaliate for', () => {
    const { incidents } = tagged('The/DT army/NN shelled/VBD/shell the/DT town/NN in/IN retaliation/NN for/IN a/DT raid/NN ./.')
    expect(incidents[0]?.causes).toMatchObject([{ incident: 's/i2', kind: 'retaliation' }])
  })
})

describe('figures of incidents', () => {
  const lines =
    'A/DT fire/NN killed/VBD/kill 12/CD people/NNS ,/. Moen/NNP said/VBD/say ./.\nThe/DT fire/NN killed/VBD/kill 20/CD men/NNS ,/. Quill/NNP said/VBD/say ./.'
  const counts = { '12 people': 12, '20 men': 20 }
  const first = 'A fire killed 12 people'
  const second = 'The fire killed 20 men'
  test('are disputed where sources disagree', () => {
    const { incidents } = tagged(lines, { counts, quotes: [{ words: first, speaker: 'Moen' }, { words: second, speaker: 'Quill' }] }) // biome-ignore format: one pair
    expect(incidents[0]?.figures).toMatchObject([
      { what: 'killed', min: 12, max: 20, status: 'conflicting', disputed: true, claims: [{ source: 's/e-Moen' }, { source: 's/e-Quill' }] }
    ])
  })
  test('are the newest where one source raises its own', () => {
    const { incidents } = tagged(lines, { counts, quotes: [{ words: first, speaker: 'Moen' }, { words: second, speaker: 'Moen' }] }) // biome-ignore format: one pair
    expect(incidents[0]?.figures).toMatchObject([{ what: 'killed', min: 20, max: 20, status: 'reported', disputed: false }])
  })
  test('are disputed where one source says that there were none', () => {
    const told =
      'A/DT fire/NN killed/VBD/kill 12/CD people/NNS ,/. Moen/NNP said/VBD/say ./.\nThe/DT fire/NN killed/VBD/kill nobody/PRP ,/. Quill/NNP said/VBD/say ./.'
    const quotes = [
      { words: first, speaker: 'Moen' },
      { words: 'The fire killed nobody', speaker: 'Quill' }
    ]
    const { incidents } = tagged(told, { counts: { '12 people': 12 }, quotes })
    expect(incidents[0]?.figures).toMatchObject([{ status: 'conflicting', disputed: true, claims: [{ source: 's/e-Moen' }, { source: 's/e-Quill' }] }])
  })
  test('leave the headline out where the story gives them', () => {
    const story = tagged('Fire/NN kills/VBZ/kill 12/CD ./.\nA/DT fire/NN killed/VBD/kill 12/CD people/NNS ./.', {
      headline: true,
      counts: { '12': 12, '12 people': 12 }
    })
    expect(story.incidents[0]?.figures[0]?.claims).toEqual([{ event: 's/v4' }])
  })
  test('are disputed between sources that the story does not name', () => {
    const told =
      'They/PRP said/VBD/say that/SC a/DT fire/NN killed/VBD/kill 12/CD people/NNS ./.\nMen/NNS said/VBD/say that/SC the/DT fire/NN killed/VBD/kill 20/CD men/NNS ./.'
    expect(tagged(told, { counts }).incidents[0]?.figures).toMatchObject([{ min: 12, max: 20, disputed: true }])
  })
  test('are bounded by what is exact, not by an early "at least"', () => {
    const told =
      'A/DT fire/NN killed/VBD/kill at/IN least/JJ 12/CD people/NNS ,/. Moen/NNP said/VBD/say ./.\nThe/DT fire/NN killed/VBD/kill 20/CD men/NNS ,/. Quill/NNP said/VBD/say ./.\nThe/DT fire/NN killed/VBD/kill 25/CD guests/NNS ./.'
    const quotes = [
      { words: 'A fire killed at least 12 people', speaker: 'Moen' },
      { words: second, speaker: 'Quill' }
    ]
    const known = { 'at least 12 people': { min: 12 }, '20 men': 20, '25 guests': 25 }
    expect(tagged(told, { counts: known, quotes }).incidents[0]?.figures).toMatchObject([{ min: 20, max: 25, disputed: true }])
  })
  test('are no dispute where two counts of votes are two things', () => {
    const told = 'Moen/NNP won/VBD/win 120/CD votes/NNS/vote ./.\nMoen/NNP won/VBD/win 80/CD votes/NNS/vote ./.'
    const { incidents } = tagged(told, { counts: { '120 votes': 120, '80 votes': 80 }, mentions: { Moen: 'Person' } })
    expect(incidents.flatMap(({ figures }) => figures)).toContainEqual(expect.objectContaining({ what: 'votes', min: 120, max: 120, disputed: false }))
  })
  test('are bounded by "at least" where only a denial stands against it', () => {
    const told = 'A/DT fire/NN killed/VBD/kill at/IN least/JJ 12/CD people/NNS ./.\nThe/DT fire/NN killed/VBD/kill nobody/PRP ,/. Quill/NNP said/VBD/say ./.'
    const quotes = [{ words: 'The fire killed nobody', speaker: 'Quill' }]
    expect(tagged(told, { counts: { 'at least 12 people': { min: 12 } }, quotes }).incidents[0]?.figures).toMatchObject([{ min: 12, disputed: true }])
  })
})
