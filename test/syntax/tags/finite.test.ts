import { describe, expect, test } from 'vitest'
import { missedVerbs } from '../../../pipeline/syntax/tags/finite.ts'
import { labelsOf } from '../../../pipeline/syntax/tags/tag.ts'

/** What the rules say of words given as `word/TAG`, each of which may have any open label. */
const missed = (tagged: string): Record<number, string> => {
  const pairs = tagged.split(' ').map((pair) => pair.split('/') as [string, string])
  return Object.fromEntries(
    missedVerbs({
      words: pairs.map(([word]) => word),
      labels: pairs.map(([, label]) => label),
      first: pairs.map(([, label]) => ({ label, possible: [label, 'VBD', 'VBZ'] }))
    })
  )
}

describe('finite verbs', () => {
  test('a participle with an object is a past tense', () => {
    expect(missed('rebels/NNS seized/VBN the/DT town/NN')).toEqual({ 1: 'VBD' })
  })

  test('a participle with a clause is a past tense', () => {
    expect(missed('the/DT minister/NN added/VBN that/IN+SCONJ it/PRP rained/VBD')).toEqual({ 2: 'VBD' })
  })

  test('a participle without an object stays one', () => {
    expect(missed('the/DT boat/NN moored/VBN in/IN harbour/NN')).toEqual({})
  })

  test('a passive that keeps its object stays one', () => {
    expect(missed('a/DT gang/NN called/VBN the/DT owls/NNS')).toEqual({})
  })

  test('a participle stays one where its clause has a verb', () => {
    expect(missed('the/DT money/NN lent/VBN the/DT town/NN ran/VBD out/RP')).toEqual({})
  })

  test('a verb whose past is like its base is in the past after a singular', () => {
    expect(missed('the/DT agency/NN put/VB the/DT toll/NN at/IN 40/CD')).toEqual({ 2: 'VBD' })
  })

  test('a verb joined to a past tense is one', () => {
    expect(missed('it/PRP hurt/VBD 64/CD and/CC injured/JJ three/CD')).toEqual({ 4: 'VBD' })
  })

  test('a verb joined to a participle is no past tense', () => {
    expect(missed('it/PRP had/VBD shelled/VBN it/PRP and/CC wounded/VBN two/CD')).toEqual({})
  })

  test('a plural is the verb of a headline without one', () => {
    expect(missed('strike/NN on/IN camp/NN kills/NNS 13/CD')).toEqual({ 3: 'VBZ' })
  })

  test('a plural after a preposition without a subject is none', () => {
    expect(missed('at/IN weekend/NN press/NN conferences/NNS in/IN town/NN')).toEqual({})
  })

  test('what is found lets its neighbours be labelled anew', () => {
    expect(labelsOf('Berg notes that prices rose .'.split(' ')).slice(3)).toEqual(['NNS', 'VBD', '.'])
  })
})
