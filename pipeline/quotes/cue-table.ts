import { lazy, readTable } from '../lexicon/table.ts'

/**
 * How a cue takes its content: between marks beside it (`quotation`), as a clause with "that", "whether", a question word (`that`) or without (`clause`),
 * as an infinitive with "to" (`to`), as a noun phrase (`object`) or one after a preposition (`about`).
 */
export type Frame = 'quotation' | 'that' | 'clause' | 'to' | 'object' | 'about'

/** What a word is as a cue. */
export interface CueEntry {
  /** False for thoughts and attitudes. */
  speech: boolean
  frames: ReadonlySet<Frame>
}

/** Cues by part of speech and lemma: `VERB say`. */
export const cueEntries = lazy((): ReadonlyMap<string, CueEntry> => {
  const entries = new Map<string, CueEntry>()
  // a word that was counted is taken as counted
  for (const name of ['./rare-cues.tsv', './cues.tsv']) {
    for (const { lemma, upos, speech, frames } of readTable<'lemma' | 'upos' | 'speech' | 'frames'>(new URL(name, import.meta.url))) {
      entries.set(`${upos} ${lemma}`, { speech: speech === 'yes', frames: new Set(frames.split(' ') as Frame[]) })
    }
  }
  return entries
})
