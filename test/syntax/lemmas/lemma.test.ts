import { describe, expect, test } from 'vitest'
import { lemmaOf } from '../../../pipeline/syntax/lemmas/lemma.ts'

describe('lemmas', () => {
  for (const [form, label, lemma] of [
    ['fires', 'NNS', 'fire'],
    ['cities', 'NNS', 'city'],
    ['churches', 'NNS', 'church'],
    ['children', 'NNS', 'child'],
    ['women', 'NNS', 'woman'],
    ['crises', 'NNS', 'crisis'],
    ['gunmen', 'NNS', 'gunman'],
    ['movies', 'NNS', 'movie'],
    ['overthrew', 'VBD', 'overthrow'],
    ['1980s', 'NNS', '1980s'],
    ['Americans', 'NNPS', 'American'],
    ['Bergen', 'NNP', 'Bergen'],
    ['says', 'VBZ', 'say'],
    ['goes', 'VBZ', 'go'],
    ['carries', 'VBZ', 'carry'],
    ['said', 'VBD', 'say'],
    ['stopped', 'VBD', 'stop'],
    ['killed', 'VBN', 'kill'],
    ['hoped', 'VBD', 'hope'],
    ['evacuated', 'VBN', 'evacuate'],
    ['carried', 'VBD', 'carry'],
    ['hitting', 'VBG', 'hit'],
    ['closing', 'VBG', 'close'],
    ['bigger', 'JJR', 'big'],
    ['heaviest', 'JJS', 'heavy'],
    ['was', 'VBD+AUX', 'be'],
    ["n't", 'RB+PART', 'not'],
    ['them', 'PRP', 'they'],
    ['The', 'DT', 'the'],
    ['Iraqi', 'JJ', 'Iraqi'],
    ['5,000', 'CD', '5000'],
    ['“', '``', '"']
  ] as const) {
    test(`\`${form}\` ${label} is a form of \`${lemma}\``, () => expect(lemmaOf(form, label)).toBe(lemma))
  }

  test('an unknown verb gets back the e that it lost', () => expect(lemmaOf('zorblatizing', 'VBG')).toBe('zorblatize'))
  test('an unknown verb loses the consonant that it doubled', () => expect(lemmaOf('zorblapped', 'VBD')).toBe('zorblap'))
})
