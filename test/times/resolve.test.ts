import { expect, test } from 'vitest'
import { annotate, saidTimes, timesOf } from './annotate.ts'

test('a part of a day gives its hours', () => {
  expect(timesOf('Fire broke out on Tuesday evening.')).toEqual([
    {
      id: 'story/t1',
      start: 18,
      end: 33,
      text: 'Tuesday evening',
      type: 'TIME',
      value: '2024-03-05TEV',
      from: '2024-03-05T18:00',
      to: '2024-03-05T24:00',
      anchor: { rule: 'last-weekday', against: 'datePublished' }
    }
  ])
})

test('a future cue in the clause sends a weekday on and names its rule', () => {
  expect(timesOf('The line plans to stop the route until Friday.')[0]?.anchor).toEqual({ rule: 'next-weekday-after-future-cue', against: 'datePublished' })
})

test('a week, which EDTF lacks, is an interval of days', () => {
  expect(timesOf('The vote is next week.')[0]?.edtf).toBe('2024-03-11/2024-03-17')
})

test('a length that reaches back has its days', () => {
  expect(timesOf('He ran it for the past three years.')[0]).toMatchObject({ value: 'P3Y', from: '2021-03-06', to: '2024-03-06' })
})

test('early means the first third', () => {
  expect(timesOf('It opens early in June 2025.')[0]).toMatchObject({ value: '2025-06', mod: 'START', from: '2025-06-01', to: '2025-06-10' })
})

test('a zone stands in the moments', () => {
  expect(timesOf('The ship left at 7 a.m. EST on March 3, 2020.')[0]).toMatchObject({ value: '2020-03-03T07:00', from: '2020-03-03T07:00-05:00' })
})

test('a zone that is winter or summer time is not guessed', () => {
  expect(timesOf('The ship left at 7 a.m. ET on March 3, 2020.')[0]?.from).toBe('2020-03-03T07:00')
})

test('winter in February is the one that began last year', () => {
  expect(saidTimes('Heating bills fell this winter.', '2024-02-27')).toEqual(['this winter = 2023-WI'])
})

test('without any date a weekday stays open', () => {
  expect(saidTimes('Police arrested him on Tuesday.', '')).toEqual(['Tuesday = XXXX-WXX-2'])
})

test('without any date a message says so once', () => {
  const { messages } = annotate('He fled on Tuesday. He was held on Friday.', '')
  expect(messages.map((message) => message.ruleId)).toEqual(['date-unknown'])
})

test('the date of the dateline anchors a story without another', () => {
  expect(timesOf('LONDON, March 5, 2024 - He fled on Monday.', '')[1]).toMatchObject({ value: '2024-03-04', anchor: { against: 'story/t1' } })
})

test('a weekday beside a date chooses its year', () => {
  expect(saidTimes('They met on Friday, March 3.')).toEqual(['Friday, March 3 = 2023-03-03'])
})

test('in a history the year told goes on', () => {
  const text = 'The war began in June 1812. It spread in 1813 and 1814. Peace came in December 1814. In 1816 they met in May.'
  expect(saidTimes(text).at(-1)).toBe('May = 1816-05')
})

test('billions of years ago are no date', () => {
  expect(saidTimes('The rock formed 4.5 billion years ago.')).toEqual(['4.5 billion years ago = PAST_REF'])
})

test('the same story gives the same times whatever was read before', () => {
  const text = 'She won in 2010. Later that year she retired. He left on Tuesday.'
  const first = timesOf(text)
  timesOf('It closed on May 3, 1998. It opened the following day.')
  expect(timesOf(text)).toEqual(first)
})

test('a time of day is of the last day told, not of when somebody spoke', () => {
  expect(saidTimes('The dam broke on Sunday. Police said on Tuesday that it was safe. The sirens rang at 5 p.m.')[2]).toBe('5 p.m. = 2024-03-03T17:00')
})

test('a time of day passes over the day of a relative clause', () => {
  expect(saidTimes('The men, who were seized on January 9, walked free at 7 a.m.')[1]).toBe('7 a.m. = 2024-03-06T07:00')
})

test('a time of day passes over what is to come', () => {
  expect(saidTimes('It hit the coast on Monday. Shops will open on Friday. The roof fell at noon.')[2]).toBe('noon = 2024-03-04T12:00')
})

test('the same moment on two clocks is of one day or of the next', () => {
  expect(saidTimes('Two jets struck at 11:40 p.m. GMT, or 12:40 a.m. Tuesday in Niger.')).toEqual([
    '11:40 p.m. GMT = 2024-03-04T23:40Z',
    '12:40 a.m. Tuesday = 2024-03-05T00:40'
  ])
})

test('a limit is past where a perfect reaches it', () => {
  expect(saidTimes('All of them had been freed by Monday.')).toEqual(['Monday = 2024-03-04'])
})

test('a plan starts on a coming day', () => {
  expect(saidTimes('He threatened a long strike from Friday.')).toEqual(['Friday = 2024-03-08'])
})

test('the end of the month is that of the story', () => {
  expect(saidTimes('The vote on July 19 is near, and the union wants an answer by the end of the month.')[1]).toBe('the end of the month = 2024-03')
})

test('what is told as past does not lie after the story', () => {
  expect(saidTimes('It was built on March 4. Two weeks later it fell.')[1]).toBe('Two weeks later = XXXX-WXX')
})

test('the weekday of a date says its year in a history too', () => {
  expect(saidTimes('Born in 1932, he came in 1961, wed in 1971 and left in 1993. A service is on Friday 15 March.')[4]).toBe('Friday 15 March = 2024-03-15')
})

test('a comparison with a price is none with its day', () => {
  expect(saidTimes("It pays 32% more than Monday's price.")).toEqual(['Monday = 2024-03-04'])
})

test('the same week of last year is a year back', () => {
  expect(saidTimes('A storm in the same week last year killed four.')).toEqual(['the same week last year = 2023-W10'])
})

test('a ban on overnight parking is of no night', () => {
  expect(saidTimes('The council wants to ban overnight parking.')).toEqual([])
})
