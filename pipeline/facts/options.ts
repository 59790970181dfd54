/** Options of the `facts` stage. */
export interface FactsOptions {
  /** Keep the sentences with their tokens in the record. */
  syntax?: boolean
}
