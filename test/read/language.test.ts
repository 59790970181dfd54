import { expect, test } from 'vitest'
import { storyFile } from '../../pipeline/read/index.ts'
import { languageOf, languageTag } from '../../pipeline/read/language.ts'
import { rulesOf, storyOf } from './temporary.ts'

const german =
  'Die Polizei nahm am Dienstagabend drei Männer fest, die verdächtigt werden, das Lager angezündet zu haben. Nach dem Brand suchten Helfer am Freitag weiter nach Überlebenden.'
const english = 'The police held three men on Tuesday who were said to have set fire to the store.'

test('a sentence with function words of English is English', () => {
  expect(languageOf(english)).toBe('en')
})
test('one word that only English has keeps a short text of names English', () => {
  expect(languageOf('Delgado, Marquina, Ortiz, Salcedo and Villanueva lead Rosario Central past Defensores Unidos, Talleres, Huracan, Banfield')).toBe('en')
})
test('a headline of foreign names counts as English', () => {
  expect(languageOf('Merkel, Macron meet in Berlin')).toBe('en')
})
test('a short text is in the language that its metadata say', () => {
  expect(languageOf('Merkel, Macron in Berlin', 'de')).toBe('de')
})
test('a German text is German whatever its metadata say', () => {
  expect(languageOf(german, 'en')).toBe('de')
})
test('the region of the metadata is kept where the text agrees', () => {
  expect(languageOf(english, 'en-IE')).toBe('en-IE')
})
test('a text in another script is not English however short', () => {
  expect(languageOf('市长辞职')).toBe('und')
})
test('Chinese is told from Japanese by its lack of kana', () => {
  expect(languageOf('渡轮起火造成十二人受伤')).toBe('zh')
})
test('a story that is not English says so', () => {
  const file = storyFile(german)
  expect(rulesOf(file)).toEqual(['not-english'])
  expect(storyOf(file).language).toBe('de')
})
test('an underscore in a tag is a hyphen', () => {
  expect(languageTag('en_ie')).toBe('en-IE')
})
test('a tag that cannot be one is none', () => {
  expect(languageTag('English')).toBeUndefined()
})
