import { unified } from 'unified'
import { entities } from './entities/index.ts'
import { events } from './events/index.ts'
import { facts } from './facts/index.ts'
import { incidents } from './incidents/index.ts'
import { mentions } from './mentions/index.ts'
import { parse } from './parse/index.ts'
import { places } from './places/index.ts'
import { quantities } from './quantities/index.ts'
import { quotes } from './quotes/index.ts'
import { relations } from './relations/index.ts'
import { syntax } from './syntax/index.ts'
import { times } from './times/index.ts'

/** What the pipeline as a whole can be told. */
export interface NutgrafOptions {
  /** Keep the sentences with their tokens in the record. */
  syntax?: boolean
}

/** The stages in order, each a unified plugin; the comment says what it adds to the file. */
export const stages = {
  parse, // blocks of the text, and the nlcst tree
  syntax, // sentences of tokens with tags and lemmas
  times, // temporal expressions with their values
  quantities, // numbers with their units and what they count
  mentions, // names, nominals and pronouns
  entities, // one row a person, organisation, place, ...
  places, // where the places are
  quotes, // who says what
  events, // what is said to happen, to whom, how surely
  incidents, // events that tell of one happening
  relations // links that the story states
} as const

/** The whole pipeline: the stages, then `facts`, which assembles, numbers and checks. Its `process(file).result` is Facts. */
export function nutgraf({ syntax: isSyntaxKept = false }: NutgrafOptions = {}) {
  return unified()
    .use({ plugins: Object.values(stages) })
    .use(facts, { syntax: isSyntaxKept })
    .freeze()
}
