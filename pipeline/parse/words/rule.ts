/**
 * A rule that joins nodes to one word: gets the texts of all nodes of a block (white space too) and where the word may start,
 * gives the index after its last node, or `at` where the rule does not hold.
 */
export type JoinRule = (texts: readonly string[], at: number) => number
