import { describe, expect, test } from 'vitest'
import type { Quote } from '../../pipeline/document.ts'
import { extract } from '../../pipeline/index.ts'

const quotesOf = (text: string): Quote[] => extract(text, { date: '2024-03-06' }).quotes

/** What a story says of its quotations, words for spans: `speaker > content`. */
function said(text: string): string[] {
  return quotesOf(text).map((quote) => {
    const parts = (quote.parts ?? [quote]).map((part) => text.slice(part.start, part.end))
    return `${quote.speaker ? text.slice(quote.speaker.start, quote.speaker.end) : 'nobody'} > ${parts.join(' … ')}`
  })
}

const first = (text: string): Quote => {
  const [quote] = quotesOf(text)
  if (!quote) throw new Error(`No quotation in ${text}`)
  return quote
}

const cueOf = (text: string) => {
  const { cue } = first(text)
  return cue && { words: text.slice(cue.start, cue.end), lemma: cue.lemma }
}

const wordsOf = (text: string, name: 'told' | 'via') => {
  const span = first(text)[name]
  return span && text.slice(span.start, span.end)
}

describe('a direct quotation', () => {
  test('has the speaker after its cue, with rank', () => {
    expect(said('"Nobody is missing," said Police Chief Kari Moen.')).toEqual(['Police Chief Kari Moen > "Nobody is missing,"'])
  })

  test('has the speaker before its cue', () => {
    expect(said('“Nobody is missing,” Moen said on Monday.')).toEqual(['Moen > “Nobody is missing,”'])
  })

  test('has the speaker with an apposition', () => {
    expect(said('“Nobody is missing,” Kari Moen, the police chief, said.')).toEqual(['Kari Moen, the police chief > “Nobody is missing,”'])
  })

  test('follows its cue', () => {
    expect(said('Moen told reporters: “Nobody is missing.”')).toEqual(['Moen > “Nobody is missing.”'])
  })

  test('follows a colon after any verb', () => {
    expect(said('Moen shrugged: “Nobody is missing.”')).toEqual(['Moen > “Nobody is missing.”'])
  })

  test('takes a verb that no table knows where only it and its speaker stand beside', () => {
    expect(said('“Nobody is missing,” Moen grinned.')).toEqual(['Moen > “Nobody is missing,”'])
  })

  test('in single marks is one', () => {
    expect(said('‘Nobody is missing,’ Moen said.')).toEqual(['Moen > ‘Nobody is missing,’'])
  })

  test('keeps both parts when interrupted', () => {
    expect(said('“Nobody is missing,” Moen said, “and nobody is hurt.”')).toEqual(['Moen > “Nobody is missing,” … “and nobody is hurt.”'])
  })

  test('without a cue goes on with the speaker before in its paragraph', () => {
    expect(said('“Nobody is missing,” Moen said. “The boats are back in the harbour.”')).toEqual([
      'Moen > “Nobody is missing,”',
      'Moen > “The boats are back in the harbour.”'
    ])
  })

  test('without a cue goes on with the last speaker of the paragraph before', () => {
    expect(said('“Nobody is missing,” Moen said.\n\n“The boats are back in the harbour.”')[1]).toBe('Moen > “The boats are back in the harbour.”')
  })

  test('without anybody before it has no speaker', () => {
    expect(said('“The boats are back in the harbour now.”')).toEqual(['nobody > “The boats are back in the harbour now.”'])
  })

  test('belongs to what a colon announces in the paragraph before', () => {
    expect(said('Moen wrote to the council on Friday:\n\n“The boats are back in the harbour.”')).toEqual(['Moen > “The boats are back in the harbour.”'])
  })

  test('over several paragraphs is one, with the speaker of the last', () => {
    expect(said('“Nobody is missing.\n\n“The boats are back,” Moen said.')).toEqual(['Moen > “Nobody is missing. … “The boats are back,”'])
  })

  test('takes the words of a pronoun for its speaker', () => {
    expect(said('“Nobody is missing,” she said.')).toEqual(['she > “Nobody is missing,”'])
  })

  test('may be signed after a dash', () => {
    expect(said('“The boats are back in the harbour.” — Kari Moen, police chief')).toEqual(['Kari Moen, police chief > “The boats are back in the harbour.”'])
  })

  test('of a passive cue without "by" has no speaker', () => {
    expect(said('Moen was asked: “Is anybody missing?”')).toEqual(['nobody > “Is anybody missing?”'])
  })

  test('survives an odd mark elsewhere in the story', () => {
    expect(said('He called it "a mess.\n\n"Nobody is missing," Moen said.').at(-1)).toBe('Moen > "Nobody is missing,"')
  })

  test('is of kind direct', () => {
    expect(first('“Nobody is missing,” Moen said.').kind).toBe('direct')
  })
})

describe('words in marks are no quotation', () => {
  test.each([
    'The film “Night Train to Bergen” opens today.',
    'Ola “the Ferry King” Berg left the harbour.',
    'The so-called “reform” costs nothing.',
    'The ferry “Solvind” left the harbour.'
  ])('%s', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('an indirect quotation', () => {
  test('follows its cue with "that"', () => {
    expect(said('Moen said that the route was closed.')).toEqual(['Moen > that the route was closed'])
  })

  test('follows its cue without "that"', () => {
    expect(said('Moen said the route was closed.')).toEqual(['Moen > the route was closed'])
  })

  test('stands before its cue', () => {
    expect(said('The route was closed, police said.')).toEqual(['police > The route was closed'])
  })

  test('stands before its source', () => {
    expect(said('The route was closed, according to the harbour office.')).toEqual(['the harbour office > The route was closed'])
  })

  test('follows its source', () => {
    expect(said('According to the harbour office, the route was closed.')).toEqual(['the harbour office > the route was closed'])
  })

  test('ends where the speaking is taken up again', () => {
    expect(said('Moen said the route was closed, adding that it was dark.')).toEqual(['Moen > the route was closed', 'Moen > that it was dark'])
  })

  test('has the one who is told beside it', () => {
    expect(wordsOf('Moen told reporters that the route was closed.', 'told')).toBe('reporters')
  })

  test('has the outlet that passes it on', () => {
    expect(wordsOf('Moen said the route was closed, the Gazette reported.', 'via')).toBe('the Gazette')
  })

  test('that was not said is negated, with the whole verb group for its cue', () => {
    const text = 'Moen did not say what caused the blaze.'
    expect({ negated: first(text).negated, cue: cueOf(text) }).toEqual({ negated: true, cue: { words: 'did not say', lemma: 'say' } })
  })

  test('that somebody declined to give is negated', () => {
    expect(first('Moen declined to say whether the route was closed.').negated).toBe(true)
  })

  test('of a thought is no speech', () => {
    expect(first('Moen believes that the route is closed.').speech).toBe(false)
  })

  test('with marks in it is mixed', () => {
    expect(first('Moen said the route was “a danger” to all.').kind).toBe('mixed')
  })

  test('may have a verb that looks like an adjective', () => {
    expect(said('A fire on the ferry injured 12 people on Tuesday, police said.')).toEqual(['police > A fire on the ferry injured 12 people on Tuesday'])
  })

  test('leaves the dateline out', () => {
    expect(said('BERGEN, Norway — The route was closed, police said.')).toEqual(['police > The route was closed'])
  })
})

describe('a transcript', () => {
  test('a line that begins with a parenthesis names nobody', () => {
    expect(said('(TAPE): The route was closed.')).toEqual([])
  })

  test('gives each line to the name before it', () => {
    expect(said('WALLACE: Why did you go?\n\nJUDGE MOEN: The route was closed.')).toEqual(['WALLACE > Why did you go', 'JUDGE MOEN > The route was closed'])
  })
})

describe('who speaks', () => {
  test('is the subject before its relative clauses, ages and places', () => {
    expect(said('Ann Moe, 81, of Otley, who had swum since 1987, urged members to go.')).toEqual(['Ann Moe, 81 > to go'])
  })

  test('is the body before its short name and relative clause', () => {
    expect(said('The Union of Rail Workers (URW), which led the march, said more than 400 people came.')).toContain(
      'The Union of Rail Workers (URW) > more than 400 people came'
    )
  })

  test('may be an adjective that stands as a noun', () => {
    expect(said('“We do not know,” the official added. “It fell,” said the defense official.')).toEqual([
      'the official > “We do not know,”',
      'the defense official > “It fell,”'
    ])
  })

  test('is whoever is familiar with a matter, not the matter', () => {
    expect(said('A person familiar with the matter told the Gazette that it rained.')).toEqual(['A person familiar with the matter > that it rained'])
  })

  test('is not what is called or denied', () => {
    expect(said('Minsk denied it, called the charge “bad theatre” and said it would reply.')).toEqual([
      'Minsk > the charge “bad theatre”',
      'Minsk > it would reply'
    ])
  })

  test('is nobody where “it” stands for the clause', () => {
    expect(said('It was not known whether Moe was there.')).toEqual(['nobody > whether Moe was there'])
  })

  test('is not “there” before a colon', () => {
    expect(said('Groat denied there was a shortage: “We expect a full crew,” he said.')).toEqual(['he > “We expect a full crew,”'])
  })
})

describe('the extent of an indirect quotation', () => {
  test('holds the asides of its subject', () => {
    expect(said('It said nine villagers, two of them children, died when a bomb fell.')).toEqual([
      'It > nine villagers, two of them children, died when a bomb fell'
    ])
  })

  test('before its cue does not give way to the conditions of the talk', () => {
    expect(said('Two jets struck at noon, an official told the Gazette on condition of anonymity because he feared for his job.')).toEqual([
      'an official > Two jets struck at noon'
    ])
  })

  test('keeps the main clause after an interrupted condition', () => {
    expect(said('If it rains, she added, the match will move.')).toEqual(['she > If it rains … the match will move'])
  })

  test('keeps a rest without a verb of its own', () => {
    expect(said('He will appeal, she added, but not against the sentence.')).toEqual(['she > He will appeal … but not against the sentence'])
  })

  test('leaves out what the reporter may add', () => {
    expect(said('It rained, police said, and two men were held.')).toEqual(['police > It rained'])
  })

  test('without tense ends where a clause of its own begins', () => {
    expect(said('Lobo has promised to veto the law, and the party has left.')).toEqual(['Lobo > to veto the law'])
  })

  test('ends at the colon before a direct one, which goes on with its speaker', () => {
    expect(said('He denied that the leg was broken: “It is a bruise. She will be fine.”')).toEqual([
      'He > that the leg was broken',
      'He > “It is a bruise. She will be fine.”'
    ])
  })

  test('that is agreed is said by the mediator', () => {
    expect(said('The two sides have agreed on nine points, according to a mediator.')).toEqual(['a mediator > The two sides have agreed on nine points'])
  })

  test('of a pronoun alone is none', () => {
    expect(said('The company denied it.')).toEqual([])
  })

  test('of beaches ordered to be closed is told to no beach', () => {
    expect(wordsOf('The county ordered four beaches to be closed.', 'told')).toBeUndefined()
  })

  test('that is asked for leaves the person told out', () => {
    expect(wordsOf('The group has asked the army for 15 trucks.', 'told')).toBe('the army')
  })

  test('“declined to comment on” is one negated cue', () => {
    expect(first('Osterfeld declined to comment on the report.')).toMatchObject({ negated: true, cue: { lemma: 'comment' } })
  })
})
