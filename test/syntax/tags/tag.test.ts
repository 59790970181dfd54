import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../../pipeline/syntax/tags/tag.ts'
import { tagged } from '../analysed.ts'

const labels = (sentence: string): string => labelsOf(sentence.split(' ')).join(' ')

describe('tags', () => {
  test('an article, a noun and a verb', () => {
    expect(tagged('The council voted.', 'xpos')).toEqual(['The/DT', 'council/NN', 'voted/VBD', './.'])
  })

  test('a verb after `to` is in its base form', () => {
    expect(labels('They want to close it .')).toBe('PRP VBP TO VB PRP .')
  })

  test('a word that may be a noun or a verb is a noun after an article', () => {
    expect(labels('The attack failed .')).toBe('DT NN VBD .')
  })

  test('a past form after a form of `be` is a participle', () => {
    expect(labels('She was killed .')).toBe('PRP VBD+AUX VBN .')
  })

  test('an unknown capitalised word is a name', () => {
    expect(labels('She met Zorblatt there .').split(' ')[2]).toBe('NNP')
  })

  test('an unknown word is labelled by its ending', () => {
    expect(labels('It moved zorblattingly .').split(' ')[2]).toBe('RB')
  })

  test('a capital at the start of a sentence makes no name', () => {
    expect(labels('Fires broke out .')).toMatch(/^NNS /)
  })

  test('the words of a title are labelled like those of a sentence', () => {
    expect(labels('Council Votes to Close Two Schools')).not.toMatch(/^NNP NNP/)
  })
})

test('an unknown form in -s of a word that is only a verb is its third person', () => {
  expect(labelsOf('The offer persuades them .'.split(' '))[2]).toBe('VBZ')
})
