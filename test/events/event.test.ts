import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/extract.ts'
import { eventOf, tagged } from '../tagged.ts'

const mains = (lines: string) =>
  tagged(lines)
    .events.filter(({ main }) => main)
    .map(({ trigger }) => trigger.lemma)

describe('the main event', () => {
  test('is what the sentence is about, not that somebody says so', () => {
    expect(mains('Police/NNS said/VBD/say the/DT ferry/NN sank/VBD/sink ./.')).toEqual(['sink'])
  })
  test('is what is planned', () => {
    expect(mains('The/DT council/NN plans/VBZ/plan to/TO close/VB the/DT school/NN ./.')).toEqual(['close'])
  })
  test('is the noun that a verb only carries', () => {
    expect(mains('The/DT army/NN launched/VBD/launch an/DT offensive/NN ./.')).toEqual(['offensive'])
  })
  test('is one in each sentence', () => {
    expect(mains('Troops/NNS left/VBD/leave ./.\nRebels/NNS returned/VBD/return ./.')).toEqual(['leave', 'return'])
  })
})

describe('codes', () => {
  test('call no storm an assault', () => {
    expect(eventOf(tagged('The/DT storm/NN killed/VBD/kill a/DT cook/NN ./.'), 'kill').codes).toBeUndefined()
  })
  test('call harm done by people an assault', () => {
    expect(eventOf(tagged('Soldiers/NNS/soldier killed/VBD/kill a/DT cook/NN ./.'), 'kill').codes?.plover?.type).toBe('ASSAULT')
  })
  test('take what an attack is made with from who makes it, or with what', () => {
    expect(eventOf(tagged('Warplanes/NNS/warplane bombed/VBD/bomb a/DT camp/NN ./.'), 'bomb').codes?.acled).toBe('Air/drone strike')
    expect(eventOf(tagged('A/DT missile/NN strike/NN hit/VBD a/DT camp/NN ./.'), 'strike').codes?.plover?.mode).toBe('heavy-weapons')
  })
  test('call help that is only promised an agreement', () => {
    expect(eventOf(tagged('Norway/NNP plans/VBZ/plan to/TO donate/VB tents/NNS ./.'), 'donate').codes?.plover?.type).toBe('AGREE')
  })
})

describe('types', () => {
  test('call a rise of prices a matter of the economy and other rises not', () => {
    expect(eventOf(tagged('Prices/NNS/price rose/VBD/rise ./.'), 'rise').type).toBe('ECONOMY')
    expect(eventOf(tagged('Smoke/NN rose/VBD/rise ./.'), 'rise').type).toBe('OTHER')
  })
  test('call losses a matter of the economy only beside money', () => {
    expect(eventOf(tagged('The/DT front/NN regretted/VBD/regret losses/NNS/loss among/IN traders/NNS ./.'), 'loss').type).toBe('OTHER')
    expect(eventOf(tagged('The/DT bank/NN reported/VBD/report losses/NNS/loss in/IN profits/NNS/profit ./.'), 'loss').type).toBe('ECONOMY')
  })
  test('call a strike of workers a protest', () => {
    expect(eventOf(tagged('Workers/NNS/worker began/VBD/begin a/DT strike/NN ./.'), 'strike').type).toBe('PROTEST')
    expect(eventOf(tagged('Jets/NNS/jet made/VBD/make a/DT strike/NN ./.'), 'strike').type).toBe('ATTACK')
  })
  test('call nothing dead that does not live', () => {
    expect(eventOf(tagged('Telephones/NNS were/AX/be dead/JJ ./.'), 'dead').type).toBe('OTHER')
  })
  test('call no blocked road a protest where nobody blocks it', () => {
    expect(eventOf(tagged('The/DT road/NN was/AX/be blocked/VBN/block ./.'), 'block').type).toBe('OTHER')
    expect(eventOf(tagged('Students/NNS blocked/VBD/block the/DT road/NN ./.'), 'block').type).toBe('PROTEST')
  })
  test('call no shot of a game an attack', () => {
    const game = 'The/DT striker/NN and/CC the/DT goalkeeper/NN saw/VBD/see the/DT referee/NN give/VB a/DT penalty/NN ./.\nShe/PRP hit/VBD the/DT bar/NN ./.'
    expect(eventOf(tagged(game), 'hit').type).toBe('OTHER')
    expect(eventOf(tagged('She/PRP hit/VBD the/DT guard/NN ./.'), 'hit').type).toBe('ATTACK')
  })
  test('call what a disaster does the disaster', () => {
    const struck = eventOf(tagged('An/DT earthquake/NN struck/VBD/strike the/DT coast/NN ./.'), 'strike')
    expect(struck.type).toBe('NATURAL_DISASTER')
    expect(struck.codes).toBeUndefined()
  })
  test.each([
    ['The/DT army/NN fired/VBD/fire rockets/NNS/rocket ./.', 'ATTACK'],
    ['Police/NNS fired/VBD/fire on/IN the/DT crowd/NN ./.', 'ATTACK'],
    ['The/DT club/NN fired/VBD/fire the/DT coach/NN ./.', 'RESIGNATION'],
    ['Moen/NNP fired/VBD/fire a/DT shot/NN wide/RB ./.', 'OTHER']
  ])('tell the senses of "fire" by its object: %s', (line, type) => {
    expect(eventOf(tagged(line), 'fire').type).toBe(type)
  })
})

describe('sources', () => {
  const line = 'The/DT ferry/NN sank/VBD/sink ,/. Moen/NNP said/VBD/say ./.'
  test('are the speakers of the quotation around the event', () => {
    const story = tagged(line, { mentions: { Moen: 'Person' }, quotes: [{ words: 'The ferry sank', speaker: 'Moen' }] })
    expect(eventOf(story, 'sink').sources).toEqual([{ entity: 's/e-Moen', quote: 's/q1' }])
  })
  test('are not those who did not say so', () => {
    const story = tagged(line, { mentions: { Moen: 'Person' }, quotes: [{ words: 'The ferry sank', speaker: 'Moen', negated: true }] })
    expect(eventOf(story, 'sink').sources).toEqual([])
  })
  test('are the subject of the verb of saying that what is said hangs on, quoted or not', () => {
    const said = tagged('Moen/NNP said/VBD/say that/SC the/DT ferry/NN sank/VBD/sink ./.', { mentions: { Moen: 'Person' } })
    expect(eventOf(said, 'sink').sources).toMatchObject([{ entity: 's/e-Moen' }])
    const reported = tagged('Moen/NNP reported/VBD/report deaths/NNS/death ./.', { mentions: { Moen: 'Person' } })
    expect(eventOf(reported, 'death').sources).toMatchObject([{ entity: 's/e-Moen' }])
  })
  test('are named by "according to"', () => {
    const story = tagged('The/DT ferry/NN sank/VBD/sink ,/. according/VBG/accord to/IN Moen/NNP ./.', { mentions: { Moen: 'Person' } })
    expect(eventOf(story, 'sink').sources).toMatchObject([{ entity: 's/e-Moen' }])
  })
})

describe('time and place', () => {
  test('are those of the clause', () => {
    const story = tagged('The/DT ferry/NN sank/VBD/sink in/IN Bergen/NNP on/IN Tuesday/NNP ./.', {
      mentions: { Bergen: 'Place' },
      times: { Tuesday: '2024-03-05' }
    })
    expect(eventOf(story, 'sink')).toMatchObject({ time: { time: 's/t-Tuesday', by: 'clause' }, place: { entity: 's/e-Bergen', by: 'clause' } })
  })
  test('are not that of what a clause with "after" tells', () => {
    const lines = 'Men/NNS dug/VBD/dig on/IN Friday/NNP after/SC a/DT quake/NN destroyed/VBD/destroy homes/NNS ./.'
    expect(eventOf(tagged(lines, { times: { Friday: '2024-04-19' } }), 'destroy').time).toBeUndefined()
  })
  test('are not those of the saying of it', () => {
    const lines = 'Moen/NNP said/VBD/say in/IN Bergen/NNP on/IN Monday/NNP that/SC the/DT ferry/NN sank/VBD/sink ./.'
    const story = tagged(lines, { times: { Monday: '2024-04-15' }, mentions: { Bergen: 'Place' } })
    expect(eventOf(story, 'sink').time).toBeUndefined()
    expect(eventOf(story, 'sink').place).toBeUndefined()
  })
  test('are the day of the clause where the noun only says the season', () => {
    const { events, times } = extract('A late-winter storm dropped a foot of snow on Bergen on Tuesday.', { date: '2024-02-28' })
    const storm = events.find(({ trigger }) => trigger.lemma === 'storm')
    expect(times.find(({ id }) => id === storm?.time?.time)?.text).toBe('Tuesday')
  })

  test('are those of the noun that a time stands before', () => {
    const lines = 'The/DT raid/NN was/AX/be a/DT reply/NN to/IN a/DT Friday/NNP ambush/NN ./.'
    const story = tagged(lines, { times: { Friday: '2024-04-19' } })
    expect(eventOf(story, 'ambush').time).toMatchObject({ by: 'clause' })
    expect(eventOf(story, 'raid').time).toBeUndefined()
  })
  test('are found behind "of"', () => {
    const story = tagged('Troops/NNS shelled/VBD/shell a/DT camp/NN near/IN the/DT village/NN of/IN Tin/NNP ./.', { mentions: { Tin: 'Place' } })
    expect(eventOf(story, 'shell').place).toMatchObject({ entity: 's/e-Tin', by: 'clause' })
  })
  test('are absent where the story gives none', () => {
    expect(eventOf(tagged('The/DT ferry/NN sank/VBD/sink ./.'), 'sink')).not.toHaveProperty('time')
  })
})
