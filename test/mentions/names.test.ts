import { describe, expect, it } from 'vitest'
import { annotate, namesIn } from './annotate.ts'

describe('names', () => {
  it.each([
    ['stand without title, article and possessive', "The mayor thanked Dr. Kari Moen's team.", ['Kari Moen/Person']],
    ['part at a title inside a run', 'On Friday Kenyan President Ruth Mwangi spoke.', ['Kenyan/Group', 'Ruth Mwangi/Person']],
    ['keep a demonym that begins the name of a body', 'He wrote to the Turkish Foreign Ministry.', ['Turkish Foreign Ministry/Organization']],
    ['go on over "of" after a head', 'She left the Ministry of Health and Sport.', ['Ministry of Health and Sport/Organization']],
    ['end before "of" after a title', 'He met the President of Kenya.', ['Kenya/Place']],
    ['keep the article of an Arabic surname', 'They quoted Omar al-Hadid twice.', ['Omar al-Hadid/Person']],
    ['keep a syllable after a hyphen', 'They met Park Jong-su there.', ['Park Jong-su/Person']],
    ['end before a hyphen that makes an adjective', 'The London-based firm closed.', ['London/Place']],
    ['part at the hyphen between two peoples', 'They closed the Syrian-Turkish border.', ['Syrian/Group', 'Turkish/Group']],
    ['leave out the field of an office', 'We saw EU Transport Commissioner Lena Holt.', ['EU/Organization', 'Lena Holt/Person']],
    ['part at a rank after a branch of service', 'They asked Navy Cmdr. Jessica Holt.', ['Navy/Organization', 'Jessica Holt/Person']],
    ['keep a saint in the name of a building', "He was taken to St. Olav's Hospital.", ["St. Olav's Hospital/Place"]],
    ['keep a company suffix cut at its slash', 'They bought Zolvind A/S last.', ['Zolvind A/S/Organization']],
    ['end before "of" after the head of a company', 'They met Zolvind Technologies of Bergen.', ['Zolvind Technologies/Organization', 'Bergen/Place']],
    ['keep the owners of a guild', "They met the Sailors' Guild.", ["Sailors' Guild/Organization"]],
    ['keep a place that begins the name of a body', 'They met the Sahel Witness Mission.', ['Sahel Witness Mission/Organization']],
    ['leave out the field before a director', 'Later Finance Director Kari Moen spoke.', ['Kari Moen/Person']],
    ['keep a plural look at the start of a sentence', 'Stavros Zarn left.', ['Stavros Zarn/Person']],
    ['are no titles that the tables know as countries', 'They met Dr Kari Moen.', ['Kari Moen/Person']],
    ['are no words in capitals that open a story', 'THERE was a fire in Oslo.', ['Oslo/Place']],
    ['are no months and weekdays', 'In March and on Monday it rained.', []],
    ['are no common words at the start of a sentence', 'Shipments fell. Residents fled.', []],
    ['are no capitalised offices', 'Later the President spoke to the Minister.', []],
    [
      'count at the start of a sentence when the story repeats them',
      'Vestferge closed the route. A ship of Vestferge burned.',
      ['Vestferge/Organization', 'Vestferge/Organization']
    ]
  ])('%s', (_, text, names) => {
    expect(namesIn(text).map((name) => (name.startsWith('Vestferge') ? 'Vestferge/Organization' : name))).toEqual(names)
  })

  it('lie outside times and figures', () => {
    const file = annotate('He paid in May Dollars.')
    expect(file.data.mentions?.every(({ start, end, text }) => text === String(file.value).slice(start, end))).toBe(true)
  })
})

describe('types of names', () => {
  it.each([
    ['a title makes a person', 'They asked Judge Orlova.', 'Orlova/Person'],
    ['an age makes a person', 'Tolvek Zarn, 42, was hurt.', 'Tolvek Zarn/Person'],
    ['a company suffix makes an organisation', 'It bought Vestferge AS for cash.', 'Vestferge AS/Organization'],
    ['a phrase before the name tells', 'The operator, Vestferge, closed the route.', 'Vestferge/Organization'],
    ['a noun after the name tells', 'They fled Qazvar province at night.', 'Qazvar/Place'],
    ['a preposition tells', 'They lived in Qazvar.', 'Qazvar/Place'],
    ['a dateline names a place', 'TROLLVIK, Norway — A ferry burned.', 'TROLLVIK/Place'],
    ['the table knows a city', 'A ferry left Bergen.', 'Bergen/Place'],
    ['the table knows a weapon', 'They fired a Tomahawk at it.', 'Tomahawk/Product'],
    ['the table knows better than the head', 'They passed the White House.', 'White House/Place'],
    ['a head makes an event', 'They lost the Fjord Cup again.', 'Fjord Cup/Event'],
    ['a head makes a law', 'They passed the Safe Fjords Act.', 'Safe Fjords Act/Legislation'],
    ['a people is a group', 'They asked three Norwegians.', 'Norwegians/Group'],
    ['an unknown word is a body', 'They praised Zolvind again.', 'Zolvind/Organization'],
    ['a capital inside a word makes an organisation', 'They asked Mobipay Oslo and NordPay.', 'NordPay/Organization'],
    ['a pronoun tells', 'Later Zolvind lost his boat.', 'Zolvind/Person'],
    ['a place beside it in a list tells', 'They saw Bergen and Zolvind.', 'Zolvind/Place'],
    ['an abbreviation of three letters is written in capitals', 'The road leads to Gao.', 'Gao/Place'],
    ['quotation marks make a work', 'They saw "Zolvind Night" twice.', 'Zolvind Night/CreativeWork'],
    ['a year in brackets makes a work', 'They read the Zolvind Night (1986) twice.', 'Zolvind Night/CreativeWork'],
    ['brackets in a dateline make a news agency', 'OSLO (Zolvind Press) — A ferry burned.', 'Zolvind Press/Organization'],
    ['a short form is what the long one is', 'They met Zolvind AS. A friend of Zolvind left.', 'Zolvind/Organization'],
    ["a place that begins a person's name stays a place", 'AUGUSTA, Maine — It snowed. They met Augusta Moen.', 'AUGUSTA/Place'],
    ['a part of a person is that person', 'Kari Moen left. In Moen, they trust.', 'Moen/Person']
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toContain(name)
  })
})

describe('headlines', () => {
  it('name what the body names', () => {
    expect(namesIn('Ferry Operator Zolvind Stops Route After Fire\n\nA ship of Zolvind AS burned. The company Zolvind said so.')).toContain(
      'Zolvind/Organization'
    )
  })

  it('have no names beside those', () => {
    expect(namesIn('Ferry Operator Stops Route After Terrible Fire\n\nA ship burned.')).toEqual([])
  })

  it('name countries in capitals', () => {
    expect(namesIn('FERRY BURNS AGAIN OFF NORWAY, DOZENS RESCUED\n\nA ship burned.')).toEqual(['NORWAY/Place'])
  })
})
