import { describe, expect, test } from 'vitest'
import { eventOf, type Found, partsOf, tagged } from '../tagged.ts'

const parts = (lines: string, lemma: string, found: Found = {}) => {
  const story = tagged(lines, found)
  return partsOf(story.text, eventOf(story, lemma))
}

describe('participants', () => {
  test('are the subject and object of an active verb', () => {
    expect(parts('The/DT army/NN shelled/VBD/shell the/DT town/NN ./.', 'shell')).toEqual(['agent: The army', 'patient: the town'])
  })
  test('are turned round in the passive', () => {
    expect(parts('The/DT town/NN was/AX/be shelled/VBN/shell by/IN the/DT army/NN ./.', 'shell')).toEqual(['patient: The town', 'agent: the army'])
  })
  test('are shared by joined verbs', () => {
    expect(parts('The/DT army/NN shelled/VBD/shell the/DT town/NN and/CC stormed/VBD/storm the/DT port/NN ./.', 'storm')).toEqual([
      'agent: The army',
      'patient: the port'
    ])
  })
  test('are the subject of the clause above for an infinitive', () => {
    expect(parts('The/DT council/NN plans/VBZ/plan to/TO close/VB the/DT school/NN ./.', 'close')).toEqual(['agent: The council', 'patient: the school'])
  })
  test('are the object that the verb above controls', () => {
    expect(parts('The/DT general/NN ordered/VBD/order troops/NNS to/TO leave/VB the/DT city/NN ./.', 'leave')).toEqual(['agent: troops', 'patient: the city'])
  })
  test('are the noun that a relative pronoun stands for, inside its clause and outside', () => {
    const line = 'Protesters/NNS who/WP threw/VBD/throw stones/NNS at/IN shops/NNS were/AX/be arrested/VBN/arrest by/IN police/NNS ./.'
    expect(parts(line, 'throw')).toContain('agent: Protesters')
    expect(parts(line, 'arrest')).toEqual(['patient: Protesters', 'agent: police'])
  })
  test('are not the name that a noun before a relative clause hangs on', () => {
    const line = 'A/DT clinic/NN in/IN Osh/NNP that/WP has/VBZ/have tents/NNS was/AX/be treating/VBG/treat them/PRP ./.'
    expect(parts(line, 'treat')).toEqual(['agent: A clinic', 'patient: them'])
  })
  test('are nobody where a pronoun asks', () => {
    expect(parts('He/PRP did/AX/do not/NOT say/VB who/WP paid/VBD/pay the/DT bill/NN ./.', 'pay')).toEqual(['patient: the bill'])
  })
  test('are not what stands in the clause before one with "after"', () => {
    const line = 'Men/NNS dug/VBD/dig through/IN mud/NN for/IN days/NNS after/IN a/DT flood/NN destroyed/VBD/destroy the/DT town/NN ./.'
    expect(parts(line, 'destroy')).toEqual(['agent: a flood', 'patient: the town'])
  })
  test('are the subject without what commas set off', () => {
    const line = 'Moen/NNP ,/. 58/CD ,/. of/IN Bergen/NNP ,/. closed/VBD/close the/DT school/NN ./.'
    expect(parts(line, 'close')).toEqual(['agent: Moen', 'patient: the school'])
  })
  test('are what stands between a verb of saying and what commas set off', () => {
    const line = 'It/PRP said/VBD/say nine/CD villagers/NNS ,/. two/CD of/IN them/PRP children/NNS ,/. died/VBD/die ./.'
    expect(parts(line, 'die')).toEqual(['patient: nine villagers'])
  })
  test('of a planned thing are not the speaker', () => {
    const line = 'Moen/NNP said/VBD/say a/DT plan/NN to/TO close/VB the/DT school/NN was/AX/be dropped/VBN/drop ./.'
    expect(parts(line, 'drop')).not.toContain('patient: Moen')
    expect(parts(line, 'close')).toEqual(['patient: the school'])
  })
  test('of a participle after a noun are that noun', () => {
    expect(parts('Two/CD people/NNS were/AX/be killed/VBN/kill and/CC three/CD others/NNS injured/VBN/injure ./.', 'injure')).toEqual(['patient: three others'])
  })
  test('stand behind a verb of saying after a quotation', () => {
    expect(parts('It/PRP rained/VBD/rain ,/. said/VBD/say the/DT mayor/NN ./.', 'say')).toEqual(['agent: the mayor'])
  })
  test('befall the subject of a verb such as die', () => {
    expect(parts('The/DT sailor/NN died/VBD/die ./.', 'die')).toEqual(['patient: The sailor'])
  })
  test('of joined subjects are one each', () => {
    expect(parts('Norway/NNP and/CC Chile/NNP signed/VBD/sign a/DT paper/NN ./.', 'sign')).toEqual(['agent: Norway', 'agent: Chile', 'patient: a paper'])
  })
  test('of a noun are its owner and what follows by preposition', () => {
    expect(parts("The/DT army/NN 's/POS attack/NN on/IN the/DT town/NN ./.", 'attack')).toEqual(['agent: The army', 'patient: the town'])
  })
  test('are no events, but a fire can injure', () => {
    const story = tagged('The/DT fire/NN injured/VBD/injure a/DT cook/NN ./.')
    expect(eventOf(story, 'injure').participants[0]).toMatchObject({ role: 'agent', type: 'Event' })
    expect(parts('The/DT mayor/NN announced/VBD/announce a/DT strike/NN ./.', 'announce')).toEqual(['agent: The mayor'])
  })
  test('carry the mention and entity at their head', () => {
    const story = tagged('The/DT operator/NN ,/. Vestferge/NNP ,/. closed/VBD/close ./.', { mentions: { Vestferge: 'Organization' } })
    expect(eventOf(story, 'close').participants[0]).toMatchObject({ type: 'Organization', entity: 's/e-Vestferge' })
  })
})
