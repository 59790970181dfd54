import { expect, test } from 'vitest'
import type { Quote } from '../../../pipeline/document.ts'
import { quotationNode } from '../../../pipeline/write/jsonld/quotation.ts'
import { recordsOf } from '../../../pipeline/write/jsonld/records.ts'
import { harbourFire } from '../../fixture.ts'

/** The node of a quote that is all of the text given. */
function quotation(text: string, quote: Partial<Quote> = {}) {
  const facts = harbourFire()
  facts.story.text = text
  return quotationNode({ id: 'harbour-fire/q1', start: 0, end: text.length, text, kind: 'direct', speech: true, negated: false, ...quote }, recordsOf(facts))
}

const speaker = (entity: string) => ({ speaker: { start: 0, end: 1, entity } })

test('the words of a direct quotation stand without marks and without the comma of the reporter', () => {
  expect(quotation('“We saw the crane fall,”')?.text).toBe('We saw the crane fall')
})

test('the pieces of an interrupted quotation are joined', () => {
  const parts = [
    { start: 0, end: 9 },
    { start: 20, end: 37 }
  ]
  expect(quotation('"We saw," she says, "the crane fall."', { parts })?.text).toBe('We saw, the crane fall.')
})

test('a quotation that is never closed keeps its last letter', () => {
  expect(quotation('"We saw the crane fall')?.text).toBe('We saw the crane fall')
})

test('a quotation partly in marks keeps them', () => {
  expect(quotation('the crane had "simply fallen"', { kind: 'mixed' })?.text).toBe('the crane had "simply fallen"')
})

test('the speaker is its creator and the one who speaks in the article', () => {
  const link = { '@id': 'https://wire.example/harbour-fire#e5' }
  expect(quotation('"No."', speaker('harbour-fire/e5'))).toMatchObject({ creator: link, spokenByCharacter: link })
})

test('a quotation without a known speaker has none', () => {
  expect(quotation('"No."')?.creator).toBeUndefined()
})

test('indirect speech is no quotation', () => {
  expect(quotation('that the crane had fallen', { kind: 'indirect' })).toBeUndefined()
})

test('what somebody did not say is no quotation', () => {
  expect(quotation('"guilty"', { negated: true })).toBeUndefined()
})

test('what somebody thinks is no quotation', () => {
  expect(quotation('"Good grief"', { speech: false })).toBeUndefined()
})
