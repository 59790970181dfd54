/** A node of a block as the rules see it. */
export interface Node {
  type: string
  text: string
}

/** A place where a sentence may end, as indexes into the nodes of its block. */
export interface Candidate {
  /** the end mark, or the abbreviation with its period */
  mark: number
  /** after the closing quotation marks and brackets that follow it */
  end: number
  /** the first word after it, or the number of nodes where there is none */
  next: number
}
