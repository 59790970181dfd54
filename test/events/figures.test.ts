import { describe, expect, test } from 'vitest'
import { eventOf, tagged } from '../tagged.ts'

describe('figures', () => {
  test('are the number in the object of a verb that kills', () => {
    expect(eventOf(tagged('The/DT blast/NN killed/VBD/kill 64/CD people/NNS ./.', { counts: { '64 people': 64 } }), 'kill').figures).toEqual([
      { what: 'killed', min: 64, max: 64, status: 'reported', quantity: 's/n-64 people' }
    ])
  })
  test('keep an open upper bound open', () => {
    const story = tagged('The/DT blast/NN injured/VBD/injure at/IN least/JJ 12/CD people/NNS ./.', { counts: { 'at least 12 people': { min: 12 } } })
    expect(eventOf(story, 'injure').figures).toEqual([{ what: 'injured', min: 12, status: 'reported', quantity: 's/n-at least 12 people' }])
  })
  test('are what a toll rises to', () => {
    expect(eventOf(tagged('The/DT death/NN toll/NN rose/VBD/rise to/IN 58/CD ./.', { counts: { '58': 58 } }), 'rise').figures).toMatchObject([
      { what: 'killed', min: 58 }
    ])
  })
  test('are none where nobody was hurt', () => {
    expect(eventOf(tagged('Nobody/PRP was/AX/be hurt/VBN ./.'), 'hurt').figures).toEqual([{ what: 'injured', status: 'none' }])
  })
  test('are none where there were no casualties', () => {
    expect(eventOf(tagged('No/DT casualties/NNS/casualty were/AX/be reported/VBN/report ./.'), 'casualty').figures).toEqual([
      { what: 'affected', status: 'none' }
    ])
  })
  test('are unknown where the story does not know', () => {
    const story = tagged('It/PRP was/AX/be not/NOT known/VBN/know whether/SC anyone/PRP was/AX/be hurt/VBN ./.')
    expect(eventOf(story, 'hurt').figures).toEqual([{ what: 'injured', status: 'unknown' }])
  })
  test('are not expected where somebody does not expect them', () => {
    const story = tagged('Officials/NNS/official do/AP not/NOT expect/VB losses/NNS/loss ./.')
    expect(eventOf(story, 'loss')).toMatchObject({ status: 'EXPECTED', polarity: 'NEG', figures: [{ what: 'affected', status: 'not-expected' }] })
  })

  test('of none that was expected are not expected', () => {
    const story = tagged('No/DT casualties/NNS/casualty were/AX/be expected/VBN/expect ./.', { counts: { 'No casualties': 0 } })
    expect(eventOf(story, 'casualty').figures).toMatchObject([{ status: 'not-expected' }])
  })

  test('are not expected where few are', () => {
    expect(eventOf(tagged('Few/JJ losses/NNS/loss were/AX/be expected/VBN/expect ./.'), 'loss').figures).toEqual([{ what: 'affected', status: 'not-expected' }])
  })
  test('never are numbers of what did not happen', () => {
    const story = tagged('The/DT blast/NN did/AX/do not/NOT kill/VB 64/CD people/NNS ./.', { counts: { '64 people': 64 } })
    expect(eventOf(story, 'kill').figures).toEqual([{ what: 'killed', status: 'none', quantity: 's/n-64 people' }])
  })
  test('are the losses that somebody puts at a number', () => {
    const story = tagged('The/DT front/NN put/VBD its/PRP$ losses/NNS/loss at/IN four/CD men/NNS ./.', { counts: { 'four men': 4 } })
    expect(eventOf(story, 'loss').figures).toMatchObject([{ what: 'affected', min: 4 }])
  })
})
