/** What the schemas do not say of a table: which columns a reader wants first, which ones are worked out for her, and what plain values are called. */
export interface TableLayout {
  /** columns that come first after the keys, in this order; the others follow as the schema has them */
  first?: string[]
  /** convenience columns with what they are */
  derived?: Record<string, string>
  /** column of the values in a table that holds a list of plain values */
  value?: string
  /** other names for fields that would have the name of a key */
  rename?: Record<string, string>
  /** column that tells apart the lists which share the table */
  list?: { column: string; description: string }
  /** what the table holds, where the schema describes the record of one list only */
  description?: string
}

const cited = (what: string) => ({
  start: `Start of the words cited: ${what}.`,
  end: `End of the words cited: ${what}.`
})

/** By table name; a table that is not here is laid out as its schema is. */
export const layouts: Record<string, TableLayout> = {
  stories: {
    description: 'One article: what is known about it. Its text is in the file that `text_file` names.',
    first: ['headline', 'publisher', 'section', 'datePublished', 'dateModified', 'dateline_words', 'dateline_entity', 'wordCount', 'language', 'url'],
    derived: { text_file: 'File with the text of the story, which all offsets point into.' }
  },
  entities: { first: ['name', 'type', 'subtype', 'mentions', 'salience'], derived: cited('its first mention') },
  quantities: { first: ['text', 'kind', 'value', 'min', 'max', 'approximate', 'unit', 'of_words'] },
  quotes: {
    first: ['speaker', 'speaker_words', 'cue_words', 'text', 'kind', 'speech', 'negated'],
    derived: { speaker: 'Name of the entity that speaks; where it is not known, the words for the speaker.' }
  },
  events: {
    first: ['type', 'status', 'who', 'trigger_words', 'whom', 'when', 'where', 'says', 'words', 'main', 'polarity', 'certainty'],
    derived: {
      who: 'Words of the first agent among its participants.',
      whom: 'Words of the first patient among its participants.',
      when: 'First moment of its time (ISO 8601) or, where the story leaves that open, the words for it.',
      where: 'Words of its place.',
      says: 'Name of the entity of its first source; where it is no entity, the word that marks the claim. Empty where the story says so itself.'
    }
  },
  incidents: {
    first: ['type', 'status', 'who', 'what_words', 'whom', 'when_from', 'when_to', 'where'],
    derived: {
      who: 'Words of the first of those who did it.',
      whom: 'Words of the first of those whom it befell.',
      where: 'Name of the place.',
      ...cited('those that name the incident')
    }
  },
  relations: { first: ['subject_words', 'type', 'object_words', 'words'] },
  figures: {
    description: 'One figure of one event, or of one incident: number of killed, injured, votes and so on.',
    first: ['what', 'min', 'max', 'status', 'disputed', 'quantity'],
    derived: cited('the quantity or, where there is none, the event; for an incident the first event that gives the figure')
  },
  sources: { derived: cited('the word that marks the claim or, where there is none, the event') },
  claims: { derived: cited('the event that gives the figure') },
  causes: { rename: { incident: 'cause' }, derived: cited('those that state the cause') },
  participants: { first: ['role', 'words', 'type', 'entity'] },
  messages: { first: ['level', 'stage', 'rule', 'reason', 'words'] },
  incident_events: { description: 'One event of one incident.', value: 'event', derived: cited('the event') },
  parties: {
    description: 'One participant of one incident.',
    list: { column: 'party', description: 'Whether it did it (`who`) or it befell it (`whom`).' }
  },
  parts: { description: 'One piece of an interrupted quotation.' },
  names: { description: 'One other name of one entity.', value: 'name' },
  links: { description: 'One address of one entity elsewhere.', value: 'address' },
  contexts: { description: 'One PLOVER context of one event or incident.', value: 'context' },
  bylines: { description: 'One author of one story.', value: 'author' },
  images: { description: 'One picture of one story.', value: 'address' }
}

/** Blocks point at words but are no facts of one sentence. */
export const withoutSentence = ['blocks']

/** The whole text has a file of its own. */
export const leftOut: Record<string, string[]> = { stories: ['text'] }
