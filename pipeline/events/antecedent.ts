import type { EntityType } from '../document.ts'
import type { Phrase } from './phrases.ts'
import type { Reading } from './reading.ts'

/**
 * The phrase that a relative pronoun stands for: "a hospital in Osh | that has 180 beds", "the mayor, | who resigned".
 *
 * Without a comma a name takes no relative clause, and "who" is no place: then it is the phrase that the nearest one hangs on. A pronoun that no phrase
 * stands before asks ("did not say who paid") and stands for nobody.
 */
export function antecedentOf({ tokens, words, mentions }: Reading, phraseAt: readonly (Phrase | undefined)[], pronoun: number): Phrase | undefined {
  const isSetOff = words[pronoun - 1] === ','
  let phrase = phraseAt[pronoun - (isSetOff ? 2 : 1)]
  for (let steps = 0; phrase && steps < 4; steps++) {
    const type = mentions[phrase.head]?.type
    const outer = tokens[phrase.first - 1]?.upos === 'ADP' ? phraseAt[phrase.first - 2] : undefined
    if (!outer) break
    const isWrongKind = words[pronoun] === 'who' ? type === 'Place' || (type === undefined && isSomebody(mentions[outer.head]?.type)) : type === 'Person'
    const isBoundName = !isSetOff && tokens[phrase.head]?.upos === 'PROPN'
    if (!isWrongKind && !isBoundName) break
    phrase = outer
  }
  return phrase
}

const isSomebody = (type: EntityType | undefined): boolean => type === 'Person' || type === 'Group' || type === 'Organization'
