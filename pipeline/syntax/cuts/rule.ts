/** A rule of cutting: gives the offsets within a word at which a new token begins, in order, none of them 0. */
export type CutRule = (word: string) => number[]
