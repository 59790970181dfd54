import type { Candidate, Node } from './candidate.ts'

/** Whether the sentence goes on after the candidate. */
export type SentenceRule = (nodes: readonly Node[], candidate: Candidate) => boolean
