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

/** The whole pipeline, in order; each line says what the stage adds to the file. */
export function nutgraf(options: NutgrafOptions = {}) {
  return unified()
    .use(parse) // blocks of the text, and the nlcst tree
    .use(syntax) // sentences of tokens with tags and lemmas
    .use(times) // temporal expressions with their values
    .use(quantities) // numbers with their units and what they count
    .use(mentions) // names, nominals and pronouns
    .use(entities) // one row a person, organisation, place, ...
    .use(places) // where the places are
    .use(quotes) // who says what
    .use(events) // what is said to happen, to whom, how surely
    .use(incidents) // events that tell of one happening
    .use(relations) // links that the story states
    .use(facts, options) // assembled, numbered, checked
    .freeze()
}
