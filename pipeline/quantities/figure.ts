import type { Quantity } from '../document.ts'
import type { Term } from '../lexicon/terms.ts'

/** How much a number says: one figure, or bounds. */
export interface Amount {
  value?: number
  min?: number
  max?: number
  approximate?: true
}

/** A number of a sentence with what is known of it so far: terms `first` to `end`, end exclusive. */
export interface Figure extends Amount {
  first: number
  end: number
  /** Written in digits. */
  digits?: boolean
  /** The million of "5 million", which a range gives its first number too. */
  scale?: number
  /** A number only with a measure behind it: "half a metre", but not "half a chance". */
  needsUnit?: true
  /** Settled by the number's own form: an ordinal, a share, a vote; absent while the words around it decide. */
  kind?: Quantity['kind']
  unit?: string
  /** Terms for what is counted. */
  of?: { first: number; end: number }
}

/** Reads a number of one form that begins at a term. */
export type NumeralReader = (terms: readonly Term[], at: number) => Figure | undefined
